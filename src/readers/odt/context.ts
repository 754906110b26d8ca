import type { OfficeBlock } from '../office/blocks.ts'
import { roman } from '../office/counting.ts'
import type { Losses } from '../office/losses.ts'
import { descendantsNamed, type XmlElement } from '../office/xml.ts'
import { Lists } from './lists.ts'
import type { OdtStyles } from './styles.ts'

/** The state of reading an OpenDocument text. */
export class OdtContext {
  readonly styles: OdtStyles
  readonly losses: Losses
  readonly lists: Lists
  /** Notes by identifier, in the order of their references. */
  readonly notes = new Map<string, readonly OfficeBlock[]>()
  readonly #readBlocks: (parent: XmlElement, context: OdtContext) => OfficeBlock[]
  readonly #counts = { footnote: 0, endnote: 0 }
  #boxes: OfficeBlock[] = []

  constructor(
    styles: OdtStyles,
    losses: Losses,
    readBlocks: (parent: XmlElement, context: OdtContext) => OfficeBlock[]
  ) {
    this.styles = styles
    this.losses = losses
    this.lists = new Lists(styles, losses)
    this.#readBlocks = readBlocks
  }

  /** Add a note, and get its identifier: footnotes 1, 2, 3, endnotes i, ii, iii. */
  addNote(kind: 'footnote' | 'endnote', body: XmlElement): string {
    this.#counts[kind] += 1
    const identifier = kind === 'footnote' ? String(this.#counts.footnote) : roman(this.#counts.endnote)
    this.notes.set(identifier, [])
    this.notes.set(identifier, this.#readBlocks(body, this))
    return identifier
  }

  /** Read the text in a frame or shape, for after its paragraph. One without text is a picture. */
  readShape(shape: XmlElement): void {
    const boxes = shape.name === 'draw:frame' ? descendantsNamed(shape, 'draw:text-box') : [shape]
    const outer = this.#boxes
    this.#boxes = []
    const blocks = boxes.flatMap(box => this.#readBlocks(box, this))
    if (blocks.length === 0) this.losses.add('pictures')
    this.#boxes = [...outer, ...blocks]
  }

  /** Take the text boxes that were read since the last call. */
  takeBoxes(): OfficeBlock[] {
    const boxes = this.#boxes
    this.#boxes = []
    return boxes
  }
}
