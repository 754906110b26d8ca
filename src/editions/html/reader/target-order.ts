import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Piece, readFlow } from '../../view/flow.ts'
import type { TextSection } from '../../view/text-view.ts'
import { onLines } from '../page.ts'
import { renderChapter } from './chapter.ts'
import { citeText } from './citation.ts'
import { sideName } from './masthead.ts'
import { groupPieces, renderPieces, renderTableRow, renderWholeBlock, sourceSection } from './piece.ts'
import type { ReaderPage } from './reader.ts'

/** Consecutive rows in one section of the target. */
interface Chapter {
  readonly section: TextSection | undefined
  readonly rows: Element[]
}

/** Render the whole target in its own order, each stretch next to the source that it renders. */
export function renderTargetOrder(reader: ReaderPage): Element {
  const { target, source, wording } = reader
  const columns = [target, source].map(side => h('p', { className: [side.name] }, sideName(side)))
  return h(
    'section',
    {
      className: ['aligned', 'target-order'],
      ariaLabelledBy: ['page-whole-text'],
      ...citeText(target, wording)
    },
    onLines([
      h('h2', { id: 'page-whole-text' }, wording.translate('wholeText', { language: target.language })),
      h('p', { className: ['introduction'] }, wording.translate('wholeTextIntroduction')),
      h('div', { className: ['columns', 'pair'] }, columns),
      ...readChapters(reader).map(({ section, rows }) => renderChapter(section, rows))
    ])
  )
}

function readChapters(reader: ReaderPage): Chapter[] {
  const chapters: Chapter[] = []
  let above: TextSection | undefined
  for (const block of readFlow(reader.target.tree)) {
    if (block.type === 'wholeBlock') {
      chapterOf(chapters.at(-1)?.section, chapters).rows.push(renderWholeBlock(block, reader))
      continue
    }
    if (block.type === 'tableRow') {
      const pieces = block.cells.flat()
      chapterOf(sectionAt(pieces, chapters, reader), chapters).rows.push(renderTableRow(block, above, reader))
      above = sourceSection(pieces, reader) ?? above
      continue
    }
    groupPieces(block.pieces, reader).forEach((pieces, index) => {
      const marker = index === 0 ? block.marker : ''
      chapterOf(sectionAt(pieces, chapters, reader), chapters).rows.push(
        renderPieces(pieces, marker, block.node, above, reader)
      )
      above = sourceSection(pieces, reader) ?? above
    })
  }
  return chapters
}

/** Find the section of stretches; those without a segment stay in the previous one. */
function sectionAt(
  [first]: readonly Piece[],
  chapters: readonly Chapter[],
  { view }: ReaderPage
): TextSection | undefined {
  const path = first?.segment?.path
  return path === undefined ? chapters.at(-1)?.section : view.target.segments.get(path)?.section
}

function chapterOf(section: TextSection | undefined, chapters: Chapter[]): Chapter {
  const last = chapters.at(-1)
  if (last && last.section === section) return last
  const next: Chapter = { section, rows: [] }
  chapters.push(next)
  return next
}
