import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../../message/report.ts'
import { blankFencedCode, findLongParagraph, longestParagraph } from '../../nodes/index.ts'
import { type Bound, paragraphBounds, textBounds } from './bounds.ts'

/** Maximum number of lines of a paragraph, multiplied by the quotes around it. */
const mostHeld = 20_000

/** Maximum nesting depth of quotes, lists and marks. */
const deepestNesting = 100

/** Refuse Markdown that cannot be parsed in reasonable time, with the reason as a message on the file. */
export function refuse(file: VFile): boolean {
  const text = String(file)
  return (
    refuseNul(file, text) ||
    refuseLong(file, text) ||
    refuseParagraphs(file, blankFencedCode(text)) ||
    refuseDeep(file, text) ||
    refuseMany(file, text)
  )
}

function refuseNul(file: VFile, text: string): boolean {
  const offset = text.indexOf('\0')
  if (offset < 0) return false
  report(file, 'nul-character', 'Unexpected NUL character, expected text', pointAt(file, offset))
  return true
}

function refuseLong(file: VFile, text: string): boolean {
  const long = findLongParagraph(text)
  if (!long) return false
  const reason = `Unexpected paragraph of ${long.length} characters, expected at most ${longestParagraph}: put blank lines between its parts`
  report(file, 'paragraph-too-long', reason, pointAt(file, long.offset))
  return true
}

function refuseParagraphs(file: VFile, text: string): boolean {
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+|$/g)) {
    const paragraph = text.slice(start, gap.index)
    if (refuseBeyond(file, paragraphBounds, paragraph, start) || refuseLazy(file, paragraph, start))
      return true
    start = gap.index + gap[0].length
  }
  return false
}

function refuseMany(file: VFile, text: string): boolean {
  return refuseBeyond(file, textBounds, text, 0)
}

function refuseBeyond(file: VFile, bounds: readonly Bound[], text: string, start: number): boolean {
  for (const { what, pattern, most } of bounds) {
    // A text this short cannot exceed the limit.
    if (text.length <= most) continue
    const found = [...text.matchAll(pattern)]
    if (found.length <= most) continue
    const where = bounds === paragraphBounds ? ' in one paragraph' : ''
    const reason = `Unexpected ${found.length} ${what}${where}, expected at most ${most}`
    report(file, 'limit-exceeded', reason, pointAt(file, start + (found[0]?.index ?? 0)))
    return true
  }
  return false
}

/** Refuse lazy continuation lines in deep quotes: the parser checks each against every open quote. */
function refuseLazy(file: VFile, paragraph: string, start: number): boolean {
  const depth = /^[ \t>]*/.exec(paragraph)?.[0].replaceAll(/[^>]/g, '').length ?? 0
  if (depth < 5) return false
  const lines = paragraph.trimEnd().split('\n').length
  if (depth * lines <= mostHeld) return false
  const reason = `Unexpected ${lines} lines in ${depth} nested quotes, expected at most ${Math.floor(mostHeld / depth)}`
  report(file, 'limit-exceeded', reason, pointAt(file, start))
  return true
}

function refuseDeep(file: VFile, text: string): boolean {
  for (const line of text.matchAll(/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/gm)) {
    const depth = line[0].split(/[ \t]+|(?=>)/).filter(Boolean).length + listsAround(line[0])
    if (depth <= deepestNesting) continue
    const reason = `Unexpected ${depth} nested blocks, expected at most ${deepestNesting}`
    report(file, 'nesting-too-deep', reason, pointAt(file, line.index))
    return true
  }
  return false
}

/** Count the lists that a line may be in by its indentation: each takes at least two columns, and a tab is four. */
function listsAround(line: string): number {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? []
  return Math.floor(indent.replaceAll('\t', '    ').length / 2)
}

/** Refuse a tree that would take cubic time to write. It is walked level by level, because its depth could overflow the stack. */
export function refuseDeepTree(file: VFile, tree: Root): boolean {
  let level: Nodes[] = [tree]
  // A list and its item are two nodes.
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (first && depth > 2 * deepestNesting) {
      const reason = `Unexpected marks nested too deep, expected at most ${deepestNesting} in each other`
      report(file, 'nesting-too-deep', reason, first)
      return true
    }
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
  return false
}

function pointAt(file: VFile, offset: number) {
  return location(file).toPoint(offset)
}
