import { payloads } from './payloads.ts'

/** A text of every payload: as a heading, an item, a clause, a link, a table's cell, a note. */
function text(title: string): string {
  const parts = payloads.map(
    (payload, at) =>
      `## ${at + 1}. ${payload}\n\n${payload}。甲，${payload}（乙）。（注${at + 1}）\n\n- ${payload}\n- [丙](${payload})\n- [丁](<${payload}> "${payload}")\n\n| a | b |\n| --- | --- |\n| ${payload} | \`${payload}\` |\n\n（注${at + 1}）${payload}\n`
  )
  return `---\ntitle: ${JSON.stringify(title)}\nnumber: ${JSON.stringify(title)}\nissuer: ${JSON.stringify(title)}\n---\n\n# ${title}\n\n${parts.join('\n')}`
}

const [first = ''] = payloads
const everywhere = JSON.stringify(payloads.join(' '))

/** A corpus in which hostile text stands wherever text may stand. */
export const hostileCorpus: Readonly<Record<string, string>> = {
  'site.yaml': `url: https://example.org/\ntitle: { en: ${JSON.stringify(first)}, ja: ${JSON.stringify('"><svg onload=hit()>')} }\nlanguages: [en, ja]\n`,
  'termbase.yaml': `concepts:\n${payloads
    .map(
      (payload, at) =>
        `  concept-${at}:\n    definition: { en: ${JSON.stringify(payload)} }\n    terms:\n      zh-Hans: [${JSON.stringify(payload)}]\n      ja: [${JSON.stringify(payload)}]\n`
    )
    .join('')}`,
  'hostile/document.yaml': `title: { zh-Hans: ${everywhere}, ja: ${everywhere}, en: ${everywhere} }
updated: 2020-01-01
bitexts:
  - { source: zh-Hans, target: ja, relation: translation }
provenance:
  zh-Hans: { author: ${everywhere}, note: { en: ${everywhere} }, rights: { en: ${everywhere} } }
  ja: { author: ${everywhere}, note: { ja: ${everywhere} }, rights: { ja: ${everywhere} } }
`,
  'hostile/zh-Hans.md': text('</title><script>hit()</script>'),
  'hostile/ja.md': text('"><img src=x onerror=hit()>')
}
