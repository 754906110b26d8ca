import { annotate, type Run, textRun } from '../office/inline.ts'
import type { Losses } from '../office/losses.ts'
import { childNamed, childrenNamed, type XmlElement } from '../office/xml.ts'
import { propertyNumber, propertyValue } from './styles.ts'

interface Field {
  instruction: string
  isResult: boolean
  hasResult: boolean
  readonly start: XmlElement
}

/** Codes whose place in the text is empty without a stored result. */
const computed =
  /^\s*(?:LISTNUM|AUTONUM\w*|SYMBOL|SEQ|REF|PAGEREF|NOTEREF|STYLEREF|DATE|TIME|QUOTE|FILLIN|MERGEFIELD|DOCPROPERTY)\b/i

/**
 * Follows the fields of a document, which may be nested and run over paragraphs. The shown result is text; the code is
 * not.
 */
export class Fields {
  readonly #open: Field[] = []
  readonly #losses: Losses
  #contents = ''

  constructor(losses: Losses) {
    this.#losses = losses
  }

  /** Read a mark that begins, separates or ends a field, and get the text that its code alone gives. */
  mark(element: XmlElement): Run[] {
    const type = element.attributes['w:fldCharType']
    if (type === 'begin')
      this.#open.push({ instruction: '', isResult: false, hasResult: false, start: element })
    const field = this.#open.at(-1)
    if (type === 'separate' && field) field.isResult = true
    if (type !== 'end' || !field) return []
    this.#open.pop()
    if (isContents(field.instruction)) {
      this.#losses.leaveOut(this.#contents)
      this.#contents = ''
    }
    if (!this.isVisible) return []
    const runs = field.hasResult ? [] : fieldWithoutResult(field)
    if (runs.length > 0) this.#noteResult()
    else if (!field.hasResult && computed.test(field.instruction)) this.#losses.add('fields')
    return runs
  }

  /** Add to the code of the innermost field. */
  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.isResult) field.instruction += text
  }

  /** Tell whether text at this place is shown: outside fields, or in the result of each. */
  get isVisible(): boolean {
    return this.#open.every(({ isResult }) => isResult)
  }

  /** Get the address that text at this place links to. */
  get url(): string | undefined {
    const links = this.#open.map(({ instruction }) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1])
    return links.findLast(link => link !== undefined)
  }

  /** Keep text that is shown, unless it is in a table of contents. */
  show(runs: readonly Run[]): readonly Run[] {
    if (!this.isVisible || runs.length === 0) return []
    this.#noteResult()
    if (!this.#open.some(({ instruction }) => isContents(instruction))) return runs
    this.#contents += runs.map(({ node }) => ('value' in node ? node.value : ' ')).join('')
    return []
  }

  #noteResult(): void {
    for (const field of this.#open) field.hasResult = true
  }
}

function isContents(instruction: string): boolean {
  return /^\s*(?:TOC|INDEX|TOA)\b/i.test(instruction)
}

/** Read what a field shows by its code: a reading, a character in a circle, the choice of a list. */
function fieldWithoutResult({ instruction, start }: Field): Run[] {
  const [, reading, base] =
    /\\o\s*\\a[dclr]\s*\(\s*\\s\s*\\up\s*\d*\s*\((.*?)\)\s*[,;]\s*(.*?)\)\s*$/i.exec(instruction) ?? []
  if (reading !== undefined && base)
    return annotate([{ type: 'text', value: base }], reading).map(node => ({ node, format: {} }))
  const [, enclosed] = /\\o\s*\\ac\s*\(\s*[○△□◇〇]\s*[,;]\s*(.*?)\)\s*$/i.exec(instruction) ?? []
  if (enclosed) return textRun(circle(enclosed))
  const list = childNamed(childNamed(start, 'w:ffData'), 'w:ddList')
  const chosen =
    propertyNumber(childNamed(list, 'w:result')) ?? propertyNumber(childNamed(list, 'w:default')) ?? 0
  return textRun(propertyValue(childrenNamed(list, 'w:listEntry')[chosen]) ?? '')
}

function circle(text: string): string {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : text
}
