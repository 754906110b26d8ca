import type { ListItem } from 'mdast'
import { delimiterText, listSegments } from '../../nodes/index.ts'

/** The label of a list item. */
export interface ItemLabel {
  /** The label as written: `(a)`, `3)`. */
  readonly label: string
  /** Whether it is in the item's text (`- (a) …`), not a mark of the list (`3) …`). */
  readonly inText: boolean
}

/** Get the label of the first segment of an item; `undefined` if it has none. */
export function labelOf({ children: [first] }: ListItem): ItemLabel | undefined {
  if (first?.type !== 'paragraph') return undefined
  const label = listSegments(first)[0]?.label
  const [lead] = first.children
  if (label === undefined) return undefined
  const text = lead?.type === 'delimiter' ? delimiterText(lead) : ''
  return { label, inText: text.includes(label) }
}
