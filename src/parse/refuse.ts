import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../message/index.ts'

/** Longest paragraph that is parsed, in UTF-16 units: emphasis among Han characters takes quadratic time. */
const longestParagraph = 32_768

/** Deepest nesting of quotes, lists and marks that is read. */
const deepestNesting = 100

/** Refuse text that Markdown cannot be read from in reasonable time; the reason becomes a message on the file. */
export function refuse(file: VFile): boolean {
  const text = String(file)
  return refuseNul(file, text) || refuseLong(file, text) || refuseDeep(file, text)
}

function refuseNul(file: VFile, text: string): boolean {
  const offset = text.indexOf('\0')
  if (offset < 0) return false
  report(file, 'nul-character', 'Unexpected NUL character, expected text', pointAt(file, offset))
  return true
}

function refuseLong(file: VFile, text: string): boolean {
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+|$/g)) {
    const length = gap.index - start
    if (length > longestParagraph) {
      const reason = `Unexpected paragraph of ${length} characters, expected at most ${longestParagraph}: put blank lines between its parts`
      report(file, 'paragraph-too-long', reason, pointAt(file, start))
      return true
    }
    start = gap.index + gap[0].length
  }
  return false
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

/** Count the lists that a line may stand in by its indentation: each takes two columns at least, a tab is four. */
function listsAround(line: string): number {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? []
  return Math.floor(indent.replaceAll('\t', '    ').length / 2)
}

/** Refuse a tree that would take cubic time to write; walked level by level, since its depth could break recursion. */
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
