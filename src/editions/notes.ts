import type { FootnoteDefinition, Paragraph, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** A note of a text, identified by its mark. */
export interface Note {
  /** Anchor on the page. */
  readonly anchor: string
  /** Mark as written in the note: `（注1）`. */
  readonly mark: string
  /** The note itself. */
  readonly block: Paragraph | FootnoteDefinition
}

/** Notes of a text by the normal form of their mark, in text order. */
export type Notes = ReadonlyMap<string, Note>

const opening = /^(?:[（(〔［[]\s*(?:注|註|note)\s*[\d０-９]*\s*[)）〕］\]]|[※＊*†]\s*[\d０-９]*)/iu
const reference = /[（(〔［[]\s*(?:注|註|note)\s*[\d０-９]*\s*[)）〕］\]]|[※＊*†]\s*[\d０-９]+/giu

const known = new WeakMap<Root, Map<string, Notes>>()

/**
 * Find the notes of a text: paragraphs that begin with a note mark, and footnotes. Among equal marks the first counts.
 * Memoized per tree and side.
 */
export function findNotes(tree: Root, side: 'source' | 'target'): Notes {
  const bySide = known.get(tree) ?? new Map<string, Notes>()
  const notes = bySide.get(side) ?? collectNotes(tree, side)
  known.set(tree, bySide.set(side, notes))
  return notes
}

function collectNotes(tree: Root, side: 'source' | 'target'): Notes {
  const notes = new Map<string, Note>()
  visit(tree, node => {
    if (node.type !== 'paragraph' && node.type !== 'footnoteDefinition') return
    const mark = node.type === 'paragraph' ? opening.exec(plainText(node))?.[0] : `[^${node.identifier}]`
    if (mark === undefined || notes.has(normalMark(mark))) return
    notes.set(normalMark(mark), { anchor: `note-${side}-${notes.size + 1}`, mark, block: node })
  })
  return notes
}

/** Find the note of a footnote reference. */
export function noteOfFootnote(notes: Notes, identifier: string): Note | undefined {
  return notes.get(normalMark(`[^${identifier}]`))
}

/** Split a text at the marks of known notes. */
export function splitAtMarks(text: string, notes: Notes): Array<string | { mark: string; note: Note }> {
  const pieces: Array<string | { mark: string; note: Note }> = []
  let from = 0
  for (const match of text.matchAll(reference)) {
    const note = notes.get(normalMark(match[0]))
    if (!note) continue
    if (match.index > from) pieces.push(text.slice(from, match.index))
    pieces.push({ mark: match[0], note })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

function normalMark(mark: string): string {
  return mark.normalize('NFKC').replace(/\s/gu, '').toLowerCase()
}
