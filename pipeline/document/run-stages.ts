import { bitextStages, editionStages, textStages } from '../stages.ts'
import type { BitextState, EditionState, ProcessedText, Setting, TextState } from './states.ts'

/** Runs a stage, and may measure it. */
export type Watch = <Result>(stage: string, act: () => Result) => Result

const unwatched: Watch = (_, act) => act()

/** Run the stages of a text; `undefined` if one of them reported a fault. */
export function runTextStages(
  start: Pick<TextState, 'file' | 'locale' | 'isOfCorpus' | 'profile' | 'base'>,
  setting: Setting,
  watch: Watch = unwatched
): ProcessedText | undefined {
  let state: TextState = { ...start, tree: { type: 'root', children: [] }, metadata: {} }
  for (const { name, run } of textStages) {
    const next = watch(name, () => run(state, setting))
    if (!next) return undefined
    state = next
  }
  return { ...state, locale: state.locale ?? 'und' }
}

/** The initial state of a bitext; its stages make the rest. */
export type BitextStart = Pick<BitextState, 'source' | 'target' | 'relation'> & Partial<BitextState>

/** Name of a stage of a bitext. */
export type BitextStage = (typeof bitextStages)[number]['name']

/** Options for running the stages of a bitext. */
export interface BitextRun {
  /** Stages to skip; their part of the state is kept. */
  readonly without?: readonly BitextStage[]
  readonly watch?: Watch
}

/** Run the stages of a bitext on two texts; `undefined` if one of them reported a fault. */
export async function runBitextStages(
  start: BitextStart,
  setting: Setting,
  { without = [], watch = unwatched }: BitextRun = {}
): Promise<BitextState | undefined> {
  let state: BitextState = { ...startOf(start), ...start }
  for (const { name, run } of bitextStages) {
    if (without.includes(name)) continue
    const next = await watch(name, () => run(state, setting))
    if (!next) return undefined
    state = next
  }
  return state
}

/** Run the stages that turn a bitext into the files of its editions. */
export async function runEditionStages(
  start: Omit<EditionState, 'publication' | 'files'>,
  setting: Setting,
  watch: Watch = unwatched
): Promise<EditionState> {
  let state: EditionState = { ...start, files: [] }
  for (const { name, run } of editionStages) {
    const before = state
    state = await watch(name, () => run(before, setting))
  }
  return state
}

function startOf({ source, target, relation }: BitextStart): BitextState {
  const bitext = {
    type: 'bitext',
    relation: relation === 'auto' ? 'translation' : relation,
    source: source.tree,
    target: target.tree,
    beads: []
  } as const
  return {
    source,
    target,
    relation,
    alignment: undefined,
    decisions: [],
    reconciliations: [],
    evidence: { lexicons: [], pairs: [] },
    bitext: { ...bitext, beads: [] }
  }
}
