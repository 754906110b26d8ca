import type { Nodes } from 'mdast'
import { joinLines, type Segment } from '../../src/nodes/index.ts'
import type { TextPiece } from '../../src/review-ui/protocol.ts'

/** Split the own text of a segment at its terms. Joined, the pieces equal `segmentText`, except for white space at the edges. */
export function textPieces(segment: Segment): TextPiece[] {
  const pieces: TextPiece[] = []
  for (const piece of segment.children.flatMap(child => piecesOf(child, undefined))) {
    const last = pieces.at(-1)
    if (last && last.concept === piece.concept && last.concept === undefined)
      pieces[pieces.length - 1] = { text: last.text + piece.text }
    else pieces.push(piece)
  }
  return pieces.map(piece => ({ ...piece, text: joinLines(piece.text) })).filter(({ text }) => text !== '')
}

function piecesOf(node: Nodes, concept: string | undefined): TextPiece[] {
  if (node.type === 'segment' || node.type === 'delimiter') return []
  const text =
    node.type === 'break' ? '\n' : 'alt' in node ? node.alt : 'value' in node ? node.value : undefined
  if (text !== undefined) return [{ text: text ?? '', ...(concept === undefined ? {} : { concept }) }]
  const own = node.type === 'term' ? node.concept : concept
  const inner = 'children' in node ? node.children.flatMap(child => piecesOf(child, own)) : []
  if (node.type !== 'term') return inner
  return [{ text: inner.map(piece => piece.text).join(''), concept: node.concept }]
}
