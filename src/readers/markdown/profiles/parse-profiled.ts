import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { disguise } from './disguise.ts'
import { findMarks } from './find-marks.ts'
import type { Source, SyntaxMark } from './mark.ts'
import { nestContainers } from './nest-containers.ts'
import type { Profile } from './profile.ts'
import { revealMarks } from './reveal.ts'
import { settleHtml } from './settle-html.ts'

/** Number of times that a text is parsed, each time without the marks that the parser did not read as meant. */
const rounds = 3

/** Parses a text in disguise. */
export type ParsePlain = (text: string, indents: boolean) => Root

/** Parse a text with the syntax of some profiles. It cannot fail: what does not fit is text. */
export function parseProfiled(
  file: VFile,
  source: Source,
  profiles: readonly Profile[],
  parsePlain: ParsePlain
): Root {
  const { text } = source
  const indents = profiles.some(profile => profile.indents)
  let marks = findMarks(source, profiles)
  let tree = parsePlain(disguise(text, marks), indents)
  let revealed: { blocks: ReadonlyMap<Nodes, SyntaxMark>; missed: SyntaxMark[] } = revealMarks(
    tree,
    text,
    marks
  )
  for (let round = 1; round < rounds && revealed.missed.length > 0; round++) {
    const missed = new Set(revealed.missed)
    marks = marks.filter(mark => !missed.has(mark))
    tree = parsePlain(disguise(text, marks), indents)
    revealed = revealMarks(tree, text, marks)
  }
  nestContainers(file, tree, revealed.blocks)
  settleHtml(tree, text)
  return tree
}
