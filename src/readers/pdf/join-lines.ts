import { type JoinLines, lineJoiner } from '../text/join.ts'
import type { LinePiece, TextLine } from './line.ts'

const plainJoiner = lineJoiner('')

/** Join the text of lines, without what is raised or set above. */
export function joinTextLines(lines: readonly TextLine[]): string {
  return lines.reduce((sum, { text }) => plainJoiner(sum, text.trim()), '').trim()
}

/** Join the pieces of lines into those of one paragraph. */
export function joinPieces(lines: readonly TextLine[], join: JoinLines): LinePiece[] {
  const pieces: LinePiece[] = []
  for (const line of lines) {
    const [first, ...others] = line.pieces.map(piece => ({ ...piece }))
    if (!first) continue
    const last = pieces.at(-1)
    if (last) {
      const joined = join(last.text, first.text)
      const start = joined.slice(0, joined.length - first.text.length)
      if (isPlain(last)) last.text = start
      else if (start.endsWith(' ')) first.text = ` ${first.text}`
    }
    if (last && isPlain(last) && isPlain(first)) last.text += first.text
    else pieces.push(first)
    pieces.push(...others)
  }
  return pieces
}

function isPlain({ shift, ruby }: LinePiece): boolean {
  return shift === undefined && ruby === undefined
}
