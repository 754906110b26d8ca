import { listSegments, type Segment } from '../nodes/index.ts'
import type { Rule } from './rule.ts'

/**
 * Find outline numbers that are skipped or repeated. Numbering may restart under each heading and in each list, or
 * continue from one heading to the next; an excerpt may start anywhere.
 *
 * @example zh-Hans
 * ## 一、总体要求
 *
 * ### （一）指导思想
 *
 * ### （二）基本原则
 *
 * ## 二、创新
 *
 * ### （三）集聚资源
 *
 * @example zh-Hans
 * ## 一、总体要求
 *
 * ## 三、创新
 * ! 3:6-3:8 Unexpected number 3, expected 2
 *
 * @example zh-Hans
 * ## 一、总体要求
 *
 * ## 二、创新
 *
 * ## 二、开放
 * ! 5:6-5:8 Unexpected second number 2, expected 3
 */
export const outlineNumber: Rule = {
  id: 'outline-number',
  description: 'An outline number is skipped or repeated.',
  severity: 'warning',
  checkText({ tree, report }) {
    const lastUnder = new Map<string, number>()
    const lastAtDepth = new Map<number, number>()
    for (const { parent, depth, number, segment } of numberedPlaces(tree)) {
      const before = lastUnder.get(parent)
      const expected = expectedNumbers(before, lastAtDepth.get(depth))
      lastUnder.set(parent, number)
      lastAtDepth.set(depth, number)
      if (expected.length === 0 || expected.includes(number) || (number === 1 && before !== 1)) continue
      const which = number === before ? 'second number' : 'number'
      report(`Unexpected ${which} ${number}, expected ${expected.join(' or ')}`, segment)
    }
  }
}

/** Return the possible next numbers: after the last one under the same parent, or else of the same depth; any number at first. */
function expectedNumbers(under: number | undefined, atDepth: number | undefined): number[] {
  if (under !== undefined) return [under + 1]
  return atDepth === undefined ? [] : [...new Set([1, atDepth + 1])]
}

interface NumberedPlace {
  /** Path of its parent. */
  readonly parent: string
  /** Number of steps of its path. */
  readonly depth: number
  /** Its number. */
  readonly number: number
  /** First segment of the place. */
  readonly segment: Segment
}

/** List the numbered places of the outline in text order, each with its first segment. */
function numberedPlaces(tree: Parameters<typeof listSegments>[0]): NumberedPlace[] {
  const places = new Map<string, NumberedPlace>()
  for (const segment of listSegments(tree)) {
    const steps = segment.path.split('/')
    for (const [index, step] of steps.entries()) {
      const parent = steps.slice(0, index).join('/')
      const path = `${parent}/${step}`
      if (!/^\d+(~\d+)?$/.test(step) || places.has(path)) continue
      places.set(path, { parent, depth: index + 1, number: Number.parseInt(step, 10), segment })
    }
  }
  return [...places.values()]
}
