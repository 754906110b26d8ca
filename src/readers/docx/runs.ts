import type { PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { annotate, nestRuns, type Run, type RunFormat, textRun } from '../office/inline.ts'
import { childNamed, childrenNamed, descendantsNamed, elementsIn, type XmlElement } from '../office/xml.ts'
import type { Context } from './context.ts'
import { equationRuns } from './equation.ts'
import { isOn } from './styles.ts'
import { isPrivate, isSymbolFont, symbolCharacter } from './symbols.ts'

/** Where runs are read: the document, the properties of their paragraph, and the link around them. */
export interface RunPlace {
  readonly context: Context
  readonly properties: XmlElement | undefined
  readonly url?: string | undefined
}

/** Read the runs within a paragraph or another element: deleted and hidden text is out, fields show their results. */
export function readRuns(parent: XmlElement, place: RunPlace): Run[] {
  return elementsIn(parent).flatMap(element => readInline(element, place))
}

function readInline(element: XmlElement, place: RunPlace): Run[] {
  const { context } = place
  switch (element.name) {
    case 'w:r':
      return readRun(element, place)
    case 'w:hyperlink': {
      const id = element.attributes['r:id'] ?? ''
      return readRuns(element, { ...place, url: context.addressOf(id) ?? place.url })
    }
    case 'w:ins':
    case 'w:moveTo':
      context.losses.add('changes')
      return readRuns(element, place)
    case 'w:del':
    case 'w:moveFrom':
      context.losses.add('changes')
      return []
    case 'w:sdt':
      return readRuns(childNamed(element, 'w:sdtContent') ?? element, place)
    case 'w:fldSimple':
      return readSimpleField(element, place)
    case 'mc:AlternateContent':
      return readRuns(chooseAlternate(element), place)
    case 'm:oMath':
    case 'm:oMathPara':
      return [...context.fields.show(equationRuns(element))]
    case 'w:subDoc':
      context.losses.add('embedded')
      return []
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      return readRuns(element, place)
    default:
      return []
  }
}

function readSimpleField(element: XmlElement, place: RunPlace): Run[] {
  const begin = { ...element, attributes: { 'w:fldCharType': 'begin' } }
  const { fields } = place.context
  fields.mark(begin)
  fields.instruct(element.attributes['w:instr'] ?? '')
  fields.mark({ ...begin, attributes: { 'w:fldCharType': 'separate' } })
  const runs = readRuns(element, place)
  return [...runs, ...fields.mark({ ...begin, attributes: { 'w:fldCharType': 'end' } })]
}

/** Choose the branch with text of what a document gives in two forms, such as a text box, else the first. */
export function chooseAlternate(element: XmlElement): XmlElement {
  const branches = elementsIn(element)
  const hasText = (branch: XmlElement): boolean =>
    descendantsNamed(branch, 'w:t', 'w:txbxContent', 'w:sym', 'm:t').length > 0
  return branches.find(hasText) ?? branches[0] ?? element
}

function readRun(run: XmlElement, place: RunPlace): Run[] {
  const { context } = place
  const properties = childNamed(run, 'w:rPr')
  const { isHidden, symbolFont, ...marks } = context.styles.runFormat(properties, place.properties)
  const url = context.fields.url ?? place.url
  const format: RunFormat = url ? { ...marks, url } : marks
  if (isHidden && descendantsNamed(run, 'w:t', 'w:sym').length > 0) {
    if (context.fields.isVisible) context.losses.add('hidden')
    return []
  }
  const isMarked = elementsIn(run).some(
    ({ name, attributes }) =>
      /^w:(?:foot|end)noteReference$/.test(name) && attributes['w:customMarkFollows'] === '1'
  )
  return elementsIn(run).flatMap(element => {
    if (isMarked && element.name === 'w:t') return []
    return readPiece(element, { ...place, format, symbolFont: symbolFont ?? '' })
  })
}

interface PiecePlace extends RunPlace {
  readonly format: RunFormat
  readonly symbolFont: string
}

function readPiece(element: XmlElement, place: PiecePlace): readonly Run[] {
  const { context, format } = place
  const show = (runs: readonly Run[]): readonly Run[] => context.fields.show(runs)
  const text = element.children.filter(child => typeof child === 'string').join('')
  switch (element.name) {
    case 'w:t':
      return show(textRun(toCharacters(text, place), format))
    case 'w:tab':
    case 'w:ptab':
      return show(textRun(' ', format))
    case 'w:br':
    case 'w:cr':
      return /^(?:page|column)$/.test(element.attributes['w:type'] ?? '')
        ? show(textRun(' '))
        : show([{ node: { type: 'break' }, format: {} }])
    case 'w:noBreakHyphen':
      return show(textRun('-', format))
    case 'w:sym':
      return show(textRun(readSymbol(element, place), format))
    case 'w:ruby':
      return show(readRuby(element, place))
    case 'w:fldChar':
      return context.fields.mark(element)
    case 'w:instrText':
      context.fields.instruct(text)
      return []
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return show(readNoteReference(element, context))
    case 'mc:AlternateContent':
      return elementsIn(chooseAlternate(element)).flatMap(child => readPiece(child, place))
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      context.readBoxes(element)
      return []
    default:
      return []
  }
}

function toCharacters(text: string, { context, symbolFont }: PiecePlace): string {
  const plain = text.replaceAll('\u00ad', '').replaceAll('\u2011', '-').replace(/\s+/g, ' ')
  const isSymbols = isSymbolFont(symbolFont)
  return plain.replace(/[\ue000-\uf8ff]/g, character => {
    const found = isSymbols ? symbolCharacter(character.charCodeAt(0), symbolFont) : character
    if (found === undefined) context.losses.add('symbols')
    return found ?? '\ufffd'
  })
}

function readSymbol({ attributes }: XmlElement, { context }: PiecePlace): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code) || code > 0xffff) return ''
  const found = symbolCharacter(code, attributes['w:font'] ?? '')
  if (found === undefined || isPrivate(found.charCodeAt(0))) context.losses.add('symbols')
  return found ?? '\ufffd'
}

function readRuby(element: XmlElement, place: PiecePlace): Run[] {
  const content = (name: string): PhrasingContent[] =>
    nestRuns(childrenNamed(element, name).flatMap(part => readRuns(part, { ...place, url: undefined })))
  const reading = plainText({ type: 'paragraph', children: content('w:rt') })
  return annotate(content('w:rubyBase'), reading).map(node => ({ node, format: place.format }))
}

function readNoteReference(element: XmlElement, context: Context): Run[] {
  const kind = element.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
  const identifier = context.noteIdentifier(kind, element.attributes['w:id'] ?? '')
  return identifier === undefined
    ? []
    : [{ node: { type: 'footnoteReference', identifier, label: identifier }, format: {} }]
}

/** Tell whether a paragraph's mark is deleted, so that its text runs on into the next paragraph. */
export function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = childNamed(properties, 'w:rPr')
  return childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined
}

/** Tell whether a paragraph's mark is hidden. */
export function isMarkHidden(properties: XmlElement | undefined): boolean {
  return isOn(childNamed(childNamed(properties, 'w:rPr'), 'w:vanish'))
}
