import type {
  BlockContent,
  Blockquote,
  Heading,
  Html,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  Text
} from 'mdast'

/** Make a text node. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Make a paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** Make a heading; depths beyond 6 become 6. */
export function heading(depth: number, ...children: PhrasingContent[]): Heading {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return { type: 'heading', depth: depths[depth - 1] ?? 6, children }
}

/** Make bold text. */
export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] }
}

/** Make a link. */
export function link(url: string, value: string): Link {
  return { type: 'link', url, children: [text(value)] }
}

/** Make an HTML tag of the edition itself. Never pass it text of a document. */
export function tag(value: '<br>' | '<sub>' | '</sub>' | `<a id="${string}">` | '</a>'): Html {
  return { type: 'html', value }
}

/** Make small text. */
export function small(...content: ReadonlyArray<PhrasingContent | string>): PhrasingContent[] {
  return [tag('<sub>'), ...content.map(each => (typeof each === 'string' ? text(each) : each)), tag('</sub>')]
}

/** Make a bullet list. */
export function list(items: ReadonlyArray<ReadonlyArray<BlockContent>>): List {
  const children = items.map(
    (blocks): ListItem => ({ type: 'listItem', spread: false, children: [...blocks] })
  )
  return { type: 'list', ordered: false, spread: false, children }
}

/** Make a block quotation. */
export function blockquote(children: BlockContent[]): Blockquote {
  return { type: 'blockquote', children }
}

/** Make a table with the first row as its head. */
export function table(rows: ReadonlyArray<ReadonlyArray<PhrasingContent[]>>): Table {
  return {
    type: 'table',
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children }))
    }))
  }
}

/** Put a separator between nodes. */
export function join(
  groups: ReadonlyArray<readonly PhrasingContent[]>,
  between: () => PhrasingContent[]
): PhrasingContent[] {
  return groups.flatMap((group, index) => (index > 0 ? [...between(), ...group] : [...group]))
}
