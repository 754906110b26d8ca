import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type ParseOptions, parse } from '../../src/readers/markdown/parse.ts'
import { reportMergeConflicts } from '../../src/schema/merge-conflicts.ts'
import { isReadable } from './read-text-file.ts'

/**
 * Parse a text. If it is refused, the reason becomes an error whatever the rule's severity, because the text cannot be
 * read.
 *
 * @param options - the profile of the text, if it is not recognised.
 * @returns `undefined` if the file could not be read or its text was refused.
 */
export function readTree(file: VFile, options: ParseOptions = {}): Root | undefined {
  if (!isReadable(file)) return undefined
  const tree = hasConflict(file) ? undefined : parse(file, options)
  if (!tree) for (const message of file.messages) message.fatal = true
  return tree
}

/**
 * Tell a merge conflict from Markdown with a line that begins with seven `>` or `=`, and from fenced code that shows a
 * conflict.
 */
function hasConflict(file: VFile): boolean {
  const text = String(file)
  if (!/^<{7} /m.test(text) || !/^>{7} /m.test(text)) return false
  return linesOutsideCode(text).some(line => /^(?:<{7}|>{7}) /.test(line)) && reportMergeConflicts(file)
}

function linesOutsideCode(text: string): string[] {
  let fence = ''
  return text.split(/\r\n|\r|\n/).filter(line => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const isOutside = fence === ''
    if (isOutside) fence = mark
    else if (mark.startsWith(fence) && line.trim() === mark) fence = ''
    return isOutside
  })
}

/** Find the front matter of a tree. */
export function frontMatterOf(tree: Root) {
  return tree.children.find(node => node.type === 'yaml' || node.type === 'toml')
}
