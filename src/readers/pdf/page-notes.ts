import type { FootnoteDefinition } from 'mdast'
import type { JoinLines } from '../text/join.ts'
import { joinPieces } from './join-lines.ts'
import type { LinePiece, TextLine } from './line.ts'
import { phrasingOfPieces } from './phrasing-of-pieces.ts'

/** A note at the foot of a page. */
export interface PageNote {
  readonly page: number
  /** Its mark, without brackets and full stops: `1`, `*`. */
  readonly mark: string
  /** Its identifier, unique in the document. */
  readonly identifier: string
  readonly pieces: readonly LinePiece[]
}

const mark = /^\s*[[［〔（(]?(\d{1,3}|[*＊†‡※]{1,3}|[①-⑳])[\]］〕）).．:：]?\s*/u

/** Assemble the lines of notes into notes: each begins with a mark. */
export function toPageNotes(lines: readonly TextLine[], join: JoinLines): PageNote[] {
  const groups: Array<[TextLine, ...TextLine[]]> = []
  let previous: string | undefined
  for (const line of lines) {
    const found = markOf(line)
    const open = groups.at(-1)
    if (found !== undefined && (!open || isNext(previous, found, line, open))) {
      groups.push([line])
      previous = found
    } else if (open) open.push(line)
    else groups.push([line])
  }
  const used = new Set<string>()
  return groups.map(group => {
    const own = markOf(group[0]) ?? ''
    const name = /^\d+$/.test(own) ? own : `p${group[0].page}-${used.size + 1}`
    const identifier = used.has(name) ? `${name}-p${group[0].page}` : name
    used.add(identifier)
    return { page: group[0].page, mark: own, identifier, pieces: withoutMark(joinPieces(group, join)) }
  })
}

function markOf({ text }: TextLine): string | undefined {
  return mark.exec(text)?.[1]
}

/** Tell whether a mark begins a note: a raised one, the next number, or the first one of a page. */
function isNext(
  previous: string | undefined,
  found: string,
  line: TextLine,
  open: readonly [TextLine, ...TextLine[]]
): boolean {
  if (!/^\d+$/.test(found) || previous === undefined) return true
  return (
    line.pieces[0]?.shift === 'sup' || Number(found) === Number(previous) + 1 || line.page !== open[0].page
  )
}

function withoutMark(pieces: readonly LinePiece[]): LinePiece[] {
  const [first, ...others] = pieces
  if (!first) return []
  const text = first.text.replace(mark, '')
  return text === '' ? trimStart(others) : [{ text, ruby: first.ruby }, ...others]
}

function trimStart(pieces: readonly LinePiece[]): LinePiece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, text: piece.text.trimStart() } : piece))
}

/** Write a note as mdast. */
export function toDefinition({ identifier, pieces }: PageNote): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: identifier.toLowerCase(),
    label: identifier,
    children: [{ type: 'paragraph', children: phrasingOfPieces(pieces, () => undefined) }]
  }
}
