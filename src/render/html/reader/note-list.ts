import type { Element } from 'hast'
import { h } from 'hastscript'
import { segmentText } from '../../../nodes/index.ts'
import { type Note, splitAtMarks } from '../../notes.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { lines } from '../page.ts'
import { textToHast } from '../text-to-hast.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render the notes of both texts with links back to where their marks stand; nothing where there are none. */
export function renderNotes(reader: Reader): Element | undefined {
  const sides = [reader.source, reader.target].filter(side => side.notes.size > 0)
  if (sides.length === 0) return undefined
  return h(
    'section',
    { className: ['notes'], ariaLabelledBy: ['page-notes'] },
    lines([
      h('h2', { id: 'page-notes' }, reader.wording.translate('notes')),
      ...sides.flatMap(side => [...side.notes.values()].map(note => renderNote(note, side, reader)))
    ])
  )
}

function renderNote(note: Note, side: ReaderSide, reader: Reader): Element {
  const setting = { ...side.setting, notes: new Map<string, Note>() }
  const blocks = note.block.type === 'footnoteDefinition' ? note.block.children : [note.block]
  const links = backLinks(note, side, reader)
  return h('div', { id: note.anchor, className: ['note', side.name] }, [
    h('div', { lang: side.locale }, textToHast(blocks, setting)),
    links.length > 0 ? h('p', { className: ['mark'] }, links) : undefined
  ])
}

function backLinks(note: Note, side: ReaderSide, { view, wording }: Reader): Element[] {
  const using = view.beads.filter(bead =>
    bead[side.name].some(({ segment }) => uses(segmentText(segment), note, side))
  )
  return using.map(({ bead }, index) =>
    h(
      'a',
      { href: toAnchor(beadAnchor(bead.id)), className: ['back'] },
      `↩ ${wording.translate('backToText')}${using.length > 1 ? ` ${index + 1}` : ''}`
    )
  )
}

/** The note itself opens with its mark, which is no use of it. */
function uses(text: string, note: Note, side: ReaderSide): boolean {
  return (
    !text.startsWith(note.mark) &&
    splitAtMarks(text, side.notes).some(piece => typeof piece !== 'string' && piece.note === note)
  )
}
