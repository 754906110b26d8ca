import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import type { RuleId } from '../../message/rules.ts'

/** What is left out of a document or changed in it, counted, so that each kind gives one message. */
const kinds = {
  changes: ['changes-accepted', 'tracked changes, expected a final text: read as accepted'],
  comments: ['markup-removed', 'comments, expected text: left out'],
  hidden: ['markup-removed', 'pieces of hidden text, expected visible text: left out'],
  pictures: ['markup-removed', 'pictures, charts or equations, expected text: left out'],
  merged: [
    'markup-removed',
    'merged cells, which Markdown does not have: the text is in the first place of each'
  ],
  nested: ['markup-removed', 'tables within tables, which Markdown does not have: put after their table'],
  symbols: ['character-replaced', 'symbols of a font that no character is known for: replaced by U+FFFD'],
  numbers: ['markup-removed', 'numbers in a format that is not known: written in figures'],
  fields: ['markup-removed', 'fields without a stored result, expected one: left out'],
  embedded: ['markup-removed', 'parts of other documents, expected text: left out; save them as one document']
} as const satisfies Record<string, readonly [RuleId, string]>

/** Kind of a loss. */
export type LossKind = keyof typeof kinds

/** Counts losses, and texts of the page that are not part of the document. */
export class Losses {
  readonly #counts = new Map<LossKind, number>()
  readonly #furniture = new Set<string>()

  /** Count a loss. */
  add(kind: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count)
  }

  /** Remember the text of a header, a footer or a table of contents. */
  leaveOut(text: string): void {
    const plain = text.replace(/\s+/gu, ' ').trim()
    if (/[\p{L}]/u.test(plain)) this.#furniture.add(plain)
  }

  /** Report everything on a file. */
  tell(file: VFile): void {
    for (const [kind, count] of this.#counts) {
      const [rule, reason] = kinds[kind]
      report(file, rule, `Unexpected ${count} ${count === 1 ? singular(reason) : reason}`)
    }
    for (const text of this.#furniture) {
      const start = text.length > 40 ? `${text.slice(0, 40)}…` : text
      const reason = `Unexpected \`${start}\`, expected the text to go on: left out as a part of the page`
      report(file, 'furniture-removed', reason)
    }
  }
}

/** Put a reason in the singular: `tables within tables` → `table within tables`. */
function singular(reason: string): string {
  return reason
    .replace(/^pieces/, 'piece')
    .replace(/^parts/, 'part')
    .replace(/^pictures, charts or equations/, 'picture, chart or equation')
    .replace(/^(tracked change|comment|merged cell|table|symbol|number|field)s/, '$1')
}
