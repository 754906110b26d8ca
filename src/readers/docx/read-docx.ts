import type { VFile } from 'vfile'
import type { OfficeBlock } from '../office/blocks.ts'
import { finish } from '../office/finish.ts'
import { Losses } from '../office/losses.ts'
import { type Parts, xmlPart } from '../office/unpack.ts'
import { childNamed, childrenNamed, descendantsNamed, xmlText } from '../office/xml.ts'
import type { Imported } from '../reader.ts'
import { readBlocks } from './body.ts'
import { Context, type Shared } from './context.ts'
import { Numbering } from './numbering.ts'
import { mainPart, type PackageRelation, relationsOf } from './package.ts'
import { Styles } from './styles.ts'

/**
 * Turn a Word document into mdast: headings, numbers and bullets as shown, tables, notes, text boxes, raised and
 * annotated characters. Tracked changes are read as accepted; comments, hidden text, pictures, headers and footers are
 * left out. Each kind of loss gives a message.
 *
 * @throws Error for parts that are not XML.
 */
export function readDocx(file: VFile, parts: Parts): Imported | undefined {
  const main = mainPart(parts)
  const root = main === undefined ? undefined : xmlPart(parts, main)
  const body = childNamed(root, 'w:body')
  if (main === undefined || !body) throw new Error('no text part')
  const losses = new Losses()
  const relations = relationsOf(parts, main)
  const partOf = (type: string) => xmlPart(parts, relations.find(each => each.type === type)?.target ?? '')
  const styles = new Styles(partOf('styles'))
  const numbering = new Numbering(partOf('numbering'), styles, losses)
  const shared: Shared = { styles, numbering, losses, readBlocks }
  const context = new Context(shared, relations)
  const blocks = readBlocks(body, context)
  const notes = readNotes(context, shared, parts, relations)
  losses.add('comments', childrenNamed(partOf('comments'), 'w:comment').length)
  leaveOutHeaders(parts, relations, losses)
  const title = childNamed(xmlPart(parts, 'docProps/core.xml'), 'dc:title')
  return finish(file, { blocks, notes, title: title && xmlText(title) }, losses)
}

/** Read the notes that the text refers to. */
function readNotes(
  context: Context,
  shared: Shared,
  parts: Parts,
  relations: readonly PackageRelation[]
): ReadonlyMap<string, readonly OfficeBlock[]> {
  const notes = new Map<string, readonly OfficeBlock[]>()
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const part = relations.find(({ type }) => type === kind)?.target ?? ''
    const root = xmlPart(parts, part)
    const inner = new Context(shared, relationsOf(parts, part))
    for (const note of context.notes.filter(each => each.kind === kind)) {
      const element = childrenNamed(root, kind === 'footnotes' ? 'w:footnote' : 'w:endnote').find(
        ({ attributes }) => attributes['w:id'] === note.id
      )
      if (element) notes.set(note.identifier, readBlocks(element, inner))
    }
  }
  return notes
}

function leaveOutHeaders(parts: Parts, relations: readonly PackageRelation[], losses: Losses): void {
  for (const { type, target } of relations) {
    const root = type === 'header' || type === 'footer' ? xmlPart(parts, target) : undefined
    if (root) losses.leaveOut(descendantsNamed(root, 'w:t').map(xmlText).join(' '))
  }
}
