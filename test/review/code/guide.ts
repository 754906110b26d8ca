import { VFile } from 'vfile'
import { runTextStages } from '../../../pipeline/document/run-stages.ts'
import type { BitextState, ProcessedText } from '../../../pipeline/document/states.ts'
import { bitextStages } from '../../../pipeline/stages.ts'
import { defaultRegistry } from '../../../src/kernel.ts'
import type { Bitext, CodeBead, Decision, Relation } from '../../../src/nodes/index.ts'
import {
  type Change,
  codeChanges,
  type Deed,
  decideAll,
  type Reconciliation
} from '../../../src/review/index.ts'

/** A section of a guide: what is said in both languages, and blocks of code, each of one text, or of one a side. */
export interface Section {
  readonly title: readonly [en: string, ja: string]
  readonly text: readonly [en: string, ja: string]
  readonly code: ReadonlyArray<string | readonly [en: string | undefined, ja: string | undefined]>
}

/** What became of a guide and of the decisions on it. */
export interface Met {
  readonly bitext: Bitext
  readonly decisions: readonly Decision[]
  readonly reconciliations: readonly Reconciliation[]
}

/** Write one side of a guide as Markdown. */
export function write(sections: readonly Section[], side: 0 | 1): string {
  const parts = sections.map(({ title, text, code }) =>
    [
      `## ${title[side]}`,
      text[side],
      ...code.flatMap(block => {
        const value = typeof block === 'string' ? block : block[side]
        return value === undefined ? [] : `\`\`\`js\n${value}\n\`\`\``
      })
    ].join('\n\n')
  )
  return `# ${side === 0 ? 'Guide' : '手引き'}\n\n${parts.join('\n\n')}\n`
}

/** Let both sides of a guide meet, with decisions on it. */
export function meetTexts(
  sections: readonly Section[],
  decisions: readonly Decision[] = [],
  relation: Relation = 'translation'
): Met {
  const read = (side: 0 | 1): ProcessedText => {
    const locale = side === 0 ? 'en' : 'ja'
    const file = new VFile({ path: `${locale}.md`, value: write(sections, side) })
    const text = runTextStages({ file, locale, isOfCorpus: true }, setting)
    if (!text) throw new Error('unexpected guide that is not parsed')
    return text
  }
  const [source, target] = [read(0), read(1)]
  const bitext: Bitext = {
    type: 'bitext',
    relation,
    source: source.tree,
    target: target.tree,
    beads: []
  }
  const texts = { source, target, relation, alignment: undefined, evidence: { lexicons: [], pairs: [] } }
  return runAtOnce({ ...texts, decisions, reconciliations: [], bitext })
}

const setting = { registry: defaultRegistry, termbase: { concepts: [] } }

/** Run the stages of a bitext that wait for nothing, but for those that read decisions and lexicons. */
function runAtOnce(start: BitextState): BitextState {
  return bitextStages.reduce<BitextState>((state, { name, run }) => {
    if (name === 'read decisions' || name === 'gather evidence') return state
    const next = run(state, setting)
    if (!next) throw new Error(`unexpected fault in the stage ${name}`)
    return next
  }, start)
}

/** Do something with the beads of a guide, and give the decisions. */
export function decideOn(met: Met, deed: Deed): Decision[] {
  return decideAll(met.bitext, met.reconciliations, met.decisions, deed)
}

/** Accept every bead of a guide. */
export function acceptAll(sections: readonly Section[], relation?: Relation): Decision[] {
  return decideOn(meetTexts(sections, [], relation), { type: 'accept' })
}

/** List the rows of a guide's code, once it was accepted as it was before. */
export function rowsSince(before: readonly Section[], now: readonly Section[]): Change[] {
  return rowsOf(meetTexts(now, acceptAll(before)))
}

/** List the rows of a guide's code. */
export function rowsOf({ bitext, decisions, reconciliations }: Met): Change[] {
  return codeChanges({ document: 'guide', source: 'en', target: 'ja' }, bitext, decisions, reconciliations)
}

/** Show a row as `bead decision change side: source paths > target paths`. */
export function show({ bead, decision, change, side, current }: Change): string {
  const list = (name: 'source' | 'target'): string =>
    (current?.[name] ?? []).map(({ path }) => path).join(' ')
  return `${bead} ${decision} ${change} ${side ?? '-'}: ${list('source')} > ${list('target')}`
}

/** Show a pair of blocks as `source path > target path`. */
export function showPair({ source, target }: CodeBead): string {
  return `${source?.path ?? ''} > ${target?.path ?? ''}`
}

/** A guide to a lamp server. */
export const guide: readonly [Section, Section, Section] = [
  {
    title: ['Install', 'インストール'],
    text: ['Install the package first.', 'まずパッケージをインストールします。'],
    code: ['install("lamp", 2)']
  },
  {
    title: ['Start', '起動'],
    text: ['Start the server on a free port.', '空いているポートでサーバーを起動します。'],
    code: [
      [
        "const lamp = serve({ port: 8080 })\nlamp.on('ready', () => log('The lamp is on')) // wait for it",
        "const lamp = serve({ port: 8080 })\nlamp.on('ready', () => log('つきました')) // それを待つ"
      ],
      'lamp.dim(0.5)'
    ]
  },
  {
    title: ['Stop', '停止'],
    text: ['Stop it before you leave the room.', '部屋を出る前に停止します。'],
    code: [['lamp.stop()\nclean() // always', 'lamp.stop()\nclean() // 必ず']]
  }
]
