import type { PhrasingContent } from 'mdast'
import { toPhrasing } from '../phrasing.ts'
import type { LinePiece } from './line.ts'

/** Find the identifier of the note that a raised mark refers to; `undefined` if there is none. */
export type FindNote = (mark: string) => string | undefined

/** Turn pieces into phrasing content: raised and lowered characters and readings are inline HTML. */
export function phrasingOfPieces(pieces: readonly LinePiece[], findNote: FindNote): PhrasingContent[] {
  return pieces.flatMap(({ text, shift, ruby }): PhrasingContent[] => {
    const note = shift === 'sup' ? findNote(text.trim()) : undefined
    if (note !== undefined)
      return [{ type: 'footnoteReference', identifier: note.toLowerCase(), label: note }]
    if (shift) return inTag(shift, toPhrasing(text))
    if (ruby === undefined) return toPhrasing(text)
    const reading: PhrasingContent[] = [{ type: 'text', value: ruby }]
    return inTag('ruby', [{ type: 'text', value: text }, ...inTag('rt', reading)])
  })
}

function inTag(name: string, content: readonly PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${name}>` }, ...content, { type: 'html', value: `</${name}>` }]
}
