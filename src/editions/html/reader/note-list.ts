import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Note } from '../../notes.ts'
import { beadsOfNote, beadsUsing } from '../../view/note-beads.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { onLines } from '../page.ts'
import { textToHast } from '../text-to-hast.ts'
import type { ReaderPage, ReaderSide } from './reader.ts'

/** Render the notes of both texts, with links back to their marks; `undefined` if there are none. */
export function renderNotes(reader: ReaderPage): Element | undefined {
  const sides = [reader.source, reader.target].filter(side => side.notes.size > 0)
  if (sides.length === 0) return undefined
  return h(
    'section',
    { className: ['notes'], ariaLabelledBy: ['page-notes'] },
    onLines([
      h('h2', { id: 'page-notes' }, reader.wording.translate('notes')),
      ...sides.flatMap(side => [...side.notes.values()].map(note => renderNote(note, side, reader)))
    ])
  )
}

function renderNote(note: Note, side: ReaderSide, reader: ReaderPage): Element {
  const setting = { ...side.setting, notes: new Map<string, Note>() }
  const blocks = note.block.type === 'footnoteDefinition' ? note.block.children : [note.block]
  const links = backLinks(note, side, reader)
  return h('div', { id: note.anchor, className: ['note', side.name] }, [
    h('div', { lang: side.locale }, textToHast(blocks, setting)),
    links.length > 0 ? h('p', { className: ['marks'] }, links) : undefined
  ])
}

/** Link to each use of a note, or to its own place in the aligned text if it is not used. */
function backLinks(note: Note, side: ReaderSide, { view, wording }: ReaderPage): Element[] {
  const using = beadsUsing(note, side.notes, side.name, view.beads)
  const beads = using.length > 0 ? using : beadsOfNote(note, side.name, view.beads).slice(0, 1)
  const name = wording.translate(using.length > 0 ? 'backToText' : 'inAligned')
  return beads.map(({ bead }, index) => {
    const count = beads.length > 1 ? ` ${index + 1}` : ''
    return h('a', { href: toAnchor(beadAnchor(bead.id)), className: ['back'] }, `↩ ${name}${count}`)
  })
}
