import { nullShapes } from './shape.ts'

/**
 * What a path has skipped since its last bead with two sides, as a state number. Sections usually go missing as a
 * whole: a run of skipped segments with a heading of one side only is expected to end where a section ends. A single
 * skipped heading is no such run.
 *
 * Of two numbers, the first is for the target and the second for the source, in the order of the null shapes.
 */
export const runState: Readonly<Record<'bead' | 'plain', number>> &
  Readonly<Record<'heading' | 'section' | 'gap' | 'sectionGap', readonly [target: number, source: number]>> =
  {
    /** Nothing. */
    bead: 0,
    /** One heading of one side. */
    heading: [1, 2],
    /** Segments without a heading, or with headings of both sides. */
    plain: 3,
    /** Segments with a heading of one side. */
    section: [4, 5],
    /** Segments without a heading, in a gap of one side. */
    gap: [6, 7],
    /** Segments with a heading, in a gap of one side. */
    sectionGap: [8, 9]
  }

/** Number of states. */
export const runStates = 10
/** This state and all later ones are in gaps. */
export const firstInGap = 6

/** A transition between states by a null bead. */
export interface NullStep {
  readonly from: number
  readonly to: number
  /** Whether the bead is outside gaps, opens a gap or extends one. */
  readonly manner: 'alone' | 'open' | 'stay'
}

/** The transitions of null beads by shape, for body text (`0`) and headings (`1`). */
export const nullSteps: ReadonlyArray<readonly [body: readonly NullStep[], heading: readonly NullStep[]]> =
  nullShapes.map(side => [listSteps(side, false), listSteps(side, true)])

function listSteps(side: 0 | 1, isHeading: boolean): NullStep[] {
  const steps: NullStep[] = []
  for (let from = 0; from < firstInGap; from += 1) {
    steps.push({ from, to: afterAlone(from, side, isHeading), manner: 'alone' })
    steps.push({ from, to: afterInGap(from, side, isHeading), manner: 'open' })
  }
  for (const from of [runState.gap[side], runState.sectionGap[side]])
    steps.push({ from, to: afterInGap(from, side, isHeading), manner: 'stay' })
  return steps
}

function afterAlone(state: number, side: 0 | 1, isHeading: boolean): number {
  const pending = pendingSide(state)
  if (pending !== undefined) return isHeading && pending !== side ? runState.plain : runState.section[pending]
  if (!isHeading) return runState.plain
  return state === runState.bead ? runState.heading[side] : runState.section[side]
}

function afterInGap(state: number, side: 0 | 1, isHeading: boolean): number {
  const pending = pendingSide(state)
  const isSection = pending === undefined ? isHeading : pending === side
  return isSection ? runState.sectionGap[side] : runState.gap[side]
}

/** Return the side of which a heading was skipped, if no heading of the other was. */
function pendingSide(state: number): 0 | 1 | undefined {
  return nullShapes.find(side =>
    [runState.heading[side], runState.section[side], runState.sectionGap[side]].includes(state)
  )
}
