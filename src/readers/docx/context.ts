import type { OfficeBlock } from '../office/blocks.ts'
import { roman } from '../office/counting.ts'
import type { Run } from '../office/inline.ts'
import type { Losses } from '../office/losses.ts'
import { descendantsNamed, type XmlElement } from '../office/xml.ts'
import { Fields } from './fields.ts'
import type { Numbering } from './numbering.ts'
import type { PackageRelation } from './package.ts'
import type { Styles } from './styles.ts'

/** Kind of notes, named like their part. */
export type NoteKind = 'footnotes' | 'endnotes'

/** A note that the text refers to. */
export interface ReferredNote {
  readonly kind: NoteKind
  readonly id: string
  readonly identifier: string
}

/** What is shared by all parts of a document that are read. */
export interface Shared {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly losses: Losses
  /** Reads the blocks of an element. */
  readonly readBlocks: (parent: XmlElement, context: Context) => OfficeBlock[]
}

/** The state of reading one part of a document. */
export class Context {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly losses: Losses
  readonly fields: Fields
  /** Text that runs on into the next paragraph. */
  carried: Run[] = []
  /** Notes in the order of their references. */
  readonly notes: ReferredNote[] = []
  readonly #relations: ReadonlyMap<string, PackageRelation>
  readonly #shared: Shared
  #boxes: OfficeBlock[] = []

  constructor(shared: Shared, relations: readonly PackageRelation[]) {
    this.styles = shared.styles
    this.numbering = shared.numbering
    this.losses = shared.losses
    this.fields = new Fields(shared.losses)
    this.#shared = shared
    this.#relations = new Map(relations.map(relation => [relation.id, relation]))
  }

  /** Get the address of a relation to something outside. */
  addressOf(id: string): string | undefined {
    const relation = this.#relations.get(id)
    return relation?.isExternal ? relation.target : undefined
  }

  /** Name a note after its number as Word shows it by default: footnotes 1, 2, 3, endnotes i, ii, iii. */
  noteIdentifier(kind: NoteKind, id: string): string | undefined {
    const known = this.notes.find(note => note.kind === kind && note.id === id)
    if (known) return known.identifier
    const number = this.notes.filter(note => note.kind === kind).length + 1
    const identifier = kind === 'footnotes' ? String(number) : roman(number)
    this.notes.push({ kind, id, identifier })
    return identifier
  }

  /** Read the text boxes in a drawing, for after their paragraph. A drawing without text is a picture. */
  readBoxes(drawing: XmlElement): void {
    const boxes = outermostBoxes(drawing)
    if (boxes.length === 0) {
      if (descendantsNamed(drawing, 'a:blip', 'v:imagedata', 'c:chart', 'o:OLEObject').length > 0)
        this.losses.add('pictures')
      return
    }
    // The box has fields of its own: it is not part of the field around its anchor.
    const inner = new Context(this.#shared, [...this.#relations.values()])
    inner.notes.push(...this.notes)
    const blocks = boxes.flatMap(box => this.#shared.readBlocks(box, inner))
    this.notes.splice(0, this.notes.length, ...inner.notes)
    this.#boxes.push(...blocks)
  }

  /** Take the text boxes that were read since the last call. */
  takeBoxes(): OfficeBlock[] {
    const boxes = this.#boxes
    this.#boxes = []
    return boxes
  }
}

function outermostBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:Fallback') return []
  return element.children.flatMap(child => (typeof child === 'string' ? [] : outermostBoxes(child)))
}
