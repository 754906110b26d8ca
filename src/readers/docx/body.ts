import type { OfficeBlock, OfficeCell, OfficeParagraph, OfficeRow, OfficeTable } from '../office/blocks.ts'
import { nestRuns } from '../office/inline.ts'
import { childNamed, descendantsNamed, elementsIn, type XmlElement, xmlText } from '../office/xml.ts'
import type { Context } from './context.ts'
import { chooseAlternate, isMarkDeleted, isMarkHidden, readRuns } from './runs.ts'
import { propertyNumber, propertyValue } from './styles.ts'

/** Read the blocks within an element, in file order. */
export function readBlocks(parent: XmlElement, context: Context): OfficeBlock[] {
  return elementsIn(parent).flatMap(element => readBlock(element, context))
}

function readBlock(element: XmlElement, context: Context): OfficeBlock[] {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, context)
    case 'w:tbl':
      return [readTable(element, context)]
    case 'w:sdt':
      return readControl(element, context)
    case 'w:ins':
    case 'w:moveTo':
      context.losses.add('changes')
      return readBlocks(element, context)
    case 'w:del':
    case 'w:moveFrom':
      context.losses.add('changes')
      return []
    case 'w:altChunk':
      context.losses.add('embedded')
      return []
    case 'mc:AlternateContent':
      return readBlocks(chooseAlternate(element), context)
    case 'w:customXml':
    case 'w:smartTag':
      return readBlocks(element, context)
    default:
      return []
  }
}

/** Read a content control; a table of contents is left out. */
function readControl(element: XmlElement, context: Context): OfficeBlock[] {
  const content = childNamed(element, 'w:sdtContent')
  if (!content) return []
  const gallery = descendantsNamed(childNamed(element, 'w:sdtPr') ?? content, 'w:docPartGallery')
  if (!gallery.some(each => propertyValue(each) === 'Table of Contents')) return readBlocks(content, context)
  context.losses.leaveOut(descendantsNamed(content, 'w:t').map(xmlText).join(' '))
  return []
}

function readParagraph(element: XmlElement, context: Context): OfficeBlock[] {
  const properties = childNamed(element, 'w:pPr')
  const runs = readRuns(element, { context, properties })
  const boxes = context.takeBoxes()
  const isDropCap = childNamed(properties, 'w:framePr')?.attributes['w:dropCap'] !== undefined
  if (isMarkDeleted(properties) || (isDropCap && runs.length > 0)) {
    if (!isDropCap) context.losses.add('changes')
    context.carried.push(...runs)
    return boxes
  }
  const children = nestRuns([...context.carried, ...runs])
  context.carried = []
  if (children.length === 0 && isMarkHidden(properties)) return boxes
  const names = context.styles.names(propertyValue(childNamed(properties, 'w:pStyle')))
  if (names.some(name => /^toc \d$/.test(name))) {
    context.losses.leaveOut(descendantsNamed(element, 'w:t').map(xmlText).join(' '))
    return boxes
  }
  const label = context.numbering.label(properties)
  const paragraph: OfficeParagraph = {
    kind: 'paragraph',
    level: levelOf(names, properties, context),
    label,
    centered: propertyValue(context.styles.paragraphProperty(properties, 'w:jc')) === 'center',
    continues: !label && names.some(name => /^list (?:continue|paragraph)/.test(name)),
    children
  }
  return [paragraph, ...boxes]
}

/** Get the level of a heading: by its own outline level, its style's name, or its style's outline level. */
function levelOf(
  names: readonly string[],
  properties: XmlElement | undefined,
  { styles }: Context
): number | undefined {
  const own = propertyNumber(childNamed(properties, 'w:outlineLvl'))
  if (names.includes('title') || names.includes('표제')) return 0
  const figure = names.map(name => /^heading ([1-9])$/.exec(name)?.[1]).find(each => each !== undefined)
  const outline = own ?? propertyNumber(styles.paragraphProperty(properties, 'w:outlineLvl'))
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined
  return figure ? Number(figure) : undefined
}

function readTable(element: XmlElement, context: Context): OfficeTable {
  return { kind: 'table', rows: partsNamed(element, 'w:tr').flatMap(row => readRow(row, context)) }
}

function readRow(element: XmlElement, context: Context): OfficeRow[] {
  const properties = childNamed(element, 'w:trPr')
  if (childNamed(properties, 'w:del')) {
    context.losses.add('changes')
    return []
  }
  const skipped = propertyNumber(childNamed(properties, 'w:gridBefore')) ?? 0
  const before = Array.from({ length: Math.min(skipped, 63) }, (): OfficeCell => ({ blocks: [], columns: 1 }))
  const cells = partsNamed(element, 'w:tc').flatMap((cell): OfficeCell[] => {
    const format = childNamed(cell, 'w:tcPr')
    if (childNamed(format, 'w:cellDel')) return []
    const columns = Math.min(63, Math.max(1, propertyNumber(childNamed(format, 'w:gridSpan')) ?? 1))
    const merge = childNamed(format, 'w:vMerge')
    if (propertyValue(merge) === 'restart') context.losses.add('merged')
    const blocks = readBlocks(cell, context)
    return [{ blocks, columns }]
  })
  return [[...before, ...cells]]
}

/** List the rows of a table or the cells of a row, also those in content controls. */
function partsNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap(child => {
    if (child.name === name) return [child]
    const isAround = /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo)$/.test(child.name)
    return isAround ? partsNamed(child, name) : []
  })
}
