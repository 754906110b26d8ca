/** A piece of text on a page, set in one font on one baseline. All lengths are in points. */
export interface TextRun {
  /** Its characters; not empty, not only space. */
  readonly text: string
  /** Left edge. */
  readonly x: number
  /** Baseline, from the bottom of the page. */
  readonly y: number
  readonly width: number
  /** Size of its font. */
  readonly size: number
  readonly isBold: boolean
}

/** A ruled line, or another thin or small shape; a box from its lower left to its upper right corner, in points. */
export interface PaintedBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What is on a page. On a page of vertical text, lines are turned so that they run from left to right. */
export interface PdfPage {
  /** Number of the page, from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
  readonly rules: readonly PaintedBox[]
  readonly isVertical: boolean
}

/** Return the right edge of a run. */
export function rightOf(run: TextRun): number {
  return run.x + run.width
}

/** Return the middle value, or 0 if there is none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Return the value that weighs most, after rounding to `step`, or 0 if there is none. */
export function modeOf(
  values: ReadonlyArray<readonly [value: number, weight: number]>,
  step: number
): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const key = Math.round(value / step)
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  let best: readonly [number, number] = [0, 0]
  for (const [key, weight] of weights) if (weight > best[1]) best = [key * step, weight]
  return best[0]
}
