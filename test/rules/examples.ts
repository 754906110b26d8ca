import type { Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { markUntranslated } from '../../src/align/index.ts'
import { findLanguage } from '../../src/languages/index.ts'
import {
  type Bead,
  type Bitext,
  type Locale,
  listSegments,
  type Term,
  type Termbase,
  type TermStatus
} from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { applyCode } from '../../src/review/index.ts'
import type { RuleText } from '../../src/rules/index.ts'
import { segment } from '../../src/segment/index.ts'

/** An example out of a rule's doc comment. */
export interface Example {
  /** Words behind `@example`. */
  readonly options: readonly string[]
  /** One text, or source and target. */
  readonly texts: readonly string[]
  /** Messages, in any order: `[source|target ]line:column-line:column reason`. */
  readonly messages: readonly string[]
}

/** A bitext with its texts. */
export interface CheckedSides {
  readonly bitext: Bitext
  readonly source: RuleText
  readonly target: RuleText
}

/** Read the examples out of the doc comments of a source file. */
export function readExamples(code: string): Example[] {
  const comment = [...code.matchAll(/^\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const/gm)]
    .map(match => match[1] ?? '')
    .join('')
  const [, ...blocks] = comment.replace(/^ \* ?/gm, '').split(/^@example /m)
  return blocks.map(block => {
    const [head = '', ...lines] = block.split('\n')
    const messages = lines.filter(line => line.startsWith('! ')).map(line => line.slice(2))
    const text = lines.filter(line => !line.startsWith('! ')).join('\n')
    return { options: head.trim().split(' '), texts: text.split('~~~\n').map(part => part.trim()), messages }
  })
}

const preferred = (text: string, status: TermStatus = 'preferred') => ({ text, status })
const termbase: Termbase = {
  concepts: [
    {
      id: 'fang-guan-fu',
      definition: {},
      terms: {
        'zh-Hans': [preferred('放管服')],
        ja: [preferred('放管服'), preferred('行政簡素化', 'admitted'), preferred('規制緩和', 'forbidden')]
      }
    },
    { id: 'without-japanese', definition: {}, terms: { 'zh-Hans': [preferred('知识产权')] } },
    { id: 'without-preferred', definition: {}, terms: { ja: [preferred('行政改革', 'deprecated')] } }
  ]
}

/** Make a text as a rule sees it; a link to `term:<concept>[:<status>]` becomes a marked term. */
export function textOf(markdown: string, locale: Locale): RuleText {
  const file = new VFile({ path: `${locale}.md`, value: markdown })
  const parsed = parse(file)
  if (!parsed) throw new Error(`unexpected example that is not parsed: ${markdown}`)
  const tree = segment(parsed, file, locale)
  markLinks(tree)
  return { file, tree, locale, language: findLanguage(locale), termbase }
}

function markLinks(tree: Root): void {
  visit(tree, 'link', (link, index, parent: Parents | undefined) => {
    const [scheme, concept = '', status = 'preferred'] = link.url.split(':')
    if (scheme !== 'term' || parent === undefined || index === undefined) return
    const { children, position } = link
    const term: Term = { type: 'term', concept, status: statusOf(status), children }
    parent.children.splice(index, 1, { ...term, ...(position ? { position } : {}) })
  })
}

function statusOf(status: string): TermStatus {
  return status === 'forbidden' || status === 'deprecated' || status === 'admitted' ? status : 'preferred'
}

/** Make a bitext as a rule sees it; segments are linked in their order: `relation source target [score [state]]`. */
export function bitextOf({ options, texts }: Example): CheckedSides {
  const [relation, from = '', to = '', score = '0.9', state] = options
  const source = textOf(texts[0] ?? '', from)
  const target = textOf(texts[1] ?? '', to)
  const paths = [source, target].map(({ tree }) => listSegments(tree).map(({ path }) => path))
  const [left = [], right = []] = paths
  const beads = Array.from({ length: Math.max(left.length, right.length) }, (_, index): Bead => {
    const refer = (path: string | undefined) => (path ? [{ type: 'segmentReference' as const, path }] : [])
    return {
      type: 'bead',
      id: [left[index], right[index]].filter(Boolean).join('-').replaceAll('/', ''),
      kind: !left[index] ? 'addition' : right[index] ? 'translation' : 'omission',
      score: Number(score),
      origin: 'aligner',
      state: state === 'accepted' ? 'accepted' : 'proposed',
      source: refer(left[index]),
      target: refer(right[index])
    }
  })
  const bitext: Bitext = {
    type: 'bitext',
    relation: relation === 'summary' ? 'summary' : 'translation',
    source: source.tree,
    target: target.tree,
    beads
  }
  return { bitext: applyCode(markUntranslated(bitext), []), source, target }
}

/** Show the messages of a file as examples write them. */
export function showMessages({ file }: RuleText, prefix = ''): string[] {
  return file.messages.map(({ place, reason }) => {
    const { start, end } = place && 'start' in place ? place : { start: place, end: place }
    return `${prefix}${start?.line}:${start?.column}-${end?.line}:${end?.column} ${reason}`
  })
}
