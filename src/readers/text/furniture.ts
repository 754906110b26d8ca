import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import type { Line } from './line.ts'

const pageNumbers = [
  /^[-‐–—―－ー]\s*[\d０-９]{1,4}\s*[-‐–—―－ー]$/,
  /^(?:page|p\.|seite|s\.)\s*\d{1,4}(?:\s*(?:\/|of|von|sur|de)\s*\d{1,4})?$/i,
  /^第\s*[\d０-９]{1,4}\s*[页頁](?:[\s,，、/／]*[共全]\s*\d{1,4}\s*[页頁])?$/,
  /^[\d０-９]{1,4}\s*(?:页|頁|ページ)$/
]
const loneNumber = /^(\d{1,4})(?:\s*[/／]\s*(\d{1,4}))?$/

/**
 * Remove page furniture from a text: page numbers, and running heads and feet, which recur next to page boundaries. The
 * first occurrence of a head is kept. Every removed line gives a message with its place.
 *
 * The line after a page boundary is marked as the first of its page, so that a paragraph may continue across the
 * boundary.
 */
export function removeFurniture(file: VFile, lines: readonly Line[]): Line[] {
  const numbers = findPageNumbers(lines)
  for (const index of numbers) tell(file, lines[index], 'page number')
  return removeRunningHeads(file, withoutLines(lines, numbers))
}

/** Remove running heads, including a second line after a first one that was removed. */
function removeRunningHeads(file: VFile, lines: readonly Line[]): Line[] {
  const heads = findRunningHeads(lines)
  if (heads.size === 0) return [...lines]
  for (const index of heads) tell(file, lines[index], 'running head')
  return removeRunningHeads(file, withoutLines(lines, heads))
}

function withoutLines(lines: readonly Line[], indexes: ReadonlySet<number>): Line[] {
  let startsPage = false
  const rest: Line[] = []
  for (const [index, line] of lines.entries()) {
    startsPage ||= line.startsPage || indexes.has(index)
    if (indexes.has(index)) continue
    rest.push({ ...line, startsPage })
    startsPage = false
  }
  return rest
}

function findPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  const lone: Array<readonly [index: number, value: number]> = []
  for (const [index, line] of lines.entries()) {
    if (pageNumbers.some(pattern => pattern.test(line.text))) found.add(index)
    const value = loneNumber.exec(line.text.normalize('NFKC'))?.[1]
    if (value === undefined) continue
    if (isBesidePage(lines, index)) found.add(index)
    else lone.push([index, Number(value)])
  }
  for (const index of countingUp(lone)) found.add(index)
  return found
}

function isBesidePage(lines: readonly Line[], index: number): boolean {
  return Boolean(lines[index]?.startsPage || lines[index + 1]?.startsPage)
}

/** Recognise page numbers: at least three numbers, each alone on its line, that count up by one and are a page apart. */
function countingUp(lone: ReadonlyArray<readonly [number, number]>): number[] {
  const isNext = (index: number): boolean => {
    const [at, value] = lone[index] ?? [0, 0]
    const [before, last] = lone[index - 1] ?? [at, value]
    return value === last + 1 && at - before > 4
  }
  const steps = lone.filter((_, index) => isNext(index) || isNext(index + 1))
  return steps.length > 2 ? steps.map(([index]) => index) : []
}

function findRunningHeads(lines: readonly Line[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const index of lines.keys()) {
    if (!isBesidePage(lines, index) && index < lines.length - 1) continue
    const key = lines[index]?.text.replace(/[\d０-９]+/g, '0') ?? ''
    const same = places.get(key)
    if (same) same.push(index)
    else places.set(key, [index])
  }
  const repeated = [...places].filter(([key, at]) => at.length > 1 && key.length < 80)
  return new Set(
    repeated.flatMap(([, [first = 0, ...others]]) =>
      isHeadOfText(lines, first) ? others : [first, ...others]
    )
  )
}

/** Tell whether a line may be the title on the first line of the text, which later pages repeat. */
function isHeadOfText(lines: readonly Line[], index: number): boolean {
  return lines.slice(0, index).every(line => line.text === lines[index]?.text)
}

function tell(file: VFile, line: Line | undefined, what: string): void {
  if (!line) return
  const reason = `Unexpected ${what} \`${line.text}\`, expected the text to go on: left out`
  report(file, 'furniture-removed', reason, { line: line.line, column: line.column })
}
