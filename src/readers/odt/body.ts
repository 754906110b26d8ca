import type { OfficeBlock, OfficeCell, OfficeParagraph, OfficeRow } from '../office/blocks.ts'
import { nestRuns } from '../office/inline.ts'
import type { Label } from '../office/label.ts'
import { childNamed, elementsIn, type XmlElement, xmlText } from '../office/xml.ts'
import type { OdtContext } from './context.ts'
import type { OdtList } from './lists.ts'
import { readOdtRuns } from './runs.ts'

/** Where blocks are read: the list around them, and the label that the next paragraph has. */
interface Place {
  readonly context: OdtContext
  readonly list?: OdtList | undefined
}

const indexes =
  /^text:(?:table-of-content|(?:alphabetical|illustration|table|object|user)-index|bibliography)$/
const skipped =
  /^(?:text:tracked-changes|text:sequence-decls|office:forms|text:(?:variable|user-field|dde-connection)-decls)$/

/** Read the blocks within an element, in file order. */
export function readOdtBlocks(parent: XmlElement, context: OdtContext): OfficeBlock[] {
  return blocksIn(parent, { context })
}

function blocksIn(parent: XmlElement, place: Place): OfficeBlock[] {
  return elementsIn(parent).flatMap(element => readBlock(element, place))
}

function readBlock(element: XmlElement, place: Place): OfficeBlock[] {
  const { context, list } = place
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(element, context, undefined, list !== undefined)
    case 'text:list':
      return readList(element, context, list)
    case 'table:table':
      return [{ kind: 'table', rows: rowsIn(element, context) }]
    case 'text:section':
      if (element.attributes['text:display'] !== 'none') return blocksIn(element, place)
      context.losses.add('hidden')
      return []
    case 'draw:frame':
    case 'draw:custom-shape':
    case 'draw:g':
      context.readShape(element)
      return context.takeBoxes()
    default:
      if (indexes.test(element.name)) {
        context.losses.leaveOut(xmlText(childNamed(element, 'text:index-body') ?? ''))
        return []
      }
      return skipped.test(element.name) ? [] : blocksIn(element, place)
  }
}

function readList(element: XmlElement, context: OdtContext, around: OdtList | undefined): OfficeBlock[] {
  const list = context.lists.open(element, around)
  return elementsIn(element).flatMap(item => {
    let isFirst = item.name === 'text:list-item'
    return elementsIn(item).flatMap((child): OfficeBlock[] => {
      const isText = child.name === 'text:p' || child.name === 'text:h'
      if (!isText) return readBlock(child, { context, list })
      const label = isFirst ? context.lists.itemLabel(list, item) : undefined
      const continues = !isFirst
      isFirst = false
      return readParagraph(child, context, label, continues)
    })
  })
}

function readParagraph(
  element: XmlElement,
  context: OdtContext,
  given: Label | undefined,
  isInList: boolean
): OfficeBlock[] {
  const { styles } = context
  const said = element.attributes['text:outline-level'] ?? styles.outlineLevel(element)
  const outline = said === undefined && element.name === 'text:p' ? undefined : Number(said ?? 1)
  const isCounted = element.name === 'text:h' && !isInList && outline !== undefined
  const label = given ?? (isCounted ? context.lists.headingLabel(element, outline) : undefined)
  if (styles.isHidden('paragraph', element.attributes['text:style-name'])) {
    if (xmlText(element).trim() !== '') context.losses.add('hidden')
    return []
  }
  const children = nestRuns(readOdtRuns(element, context, {}))
  const paragraph: OfficeParagraph = {
    kind: 'paragraph',
    level: styles.isBasedOn(element, 'Title') ? 0 : outline,
    label,
    centered: styles.isCentered(element),
    continues: isInList && !label,
    children
  }
  return [paragraph, ...context.takeBoxes()]
}

function rowsIn(element: XmlElement, context: OdtContext): OfficeRow[] {
  return elementsIn(element).flatMap((child): OfficeRow[] => {
    if (child.name === 'table:table-row') return [elementsIn(child).flatMap(cell => readCell(cell, context))]
    const isAround = /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
    return isAround ? rowsIn(child, context) : []
  })
}

function readCell(cell: XmlElement, context: OdtContext): OfficeCell[] {
  if (!/^table:(?:covered-)?table-cell$/.test(cell.name)) return []
  const { attributes } = cell
  const isMerged = [attributes['table:number-columns-spanned'], attributes['table:number-rows-spanned']].some(
    span => Number(span ?? 1) > 1
  )
  if (isMerged) context.losses.add('merged')
  const times = Math.min(63, Math.max(1, Number(attributes['table:number-columns-repeated'] ?? 1) || 1))
  const blocks = cell.name === 'table:table-cell' ? readOdtBlocks(cell, context) : []
  return Array.from({ length: times }, () => ({ blocks, columns: 1 }))
}
