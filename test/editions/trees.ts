import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text
} from 'mdast'
import type {
  Bead,
  BeadKind,
  BeadState,
  Delimiter,
  Locale,
  Segment,
  SegmentContent,
  SegmentRole,
  Term
} from '../../src/nodes/index.ts'

type Content = SegmentContent | string

/** Make a text node. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Make a delimiter. */
export function delimiter(value: string): Delimiter {
  return { type: 'delimiter', children: [text(value)] }
}

/** Make a marked term. */
export function term(concept: string, value: string): Term {
  return { type: 'term', concept, status: 'preferred', children: [text(value)] }
}

/** Make what makes segments of one locale. */
export function segmentsIn(locale: Locale) {
  return (role: SegmentRole, path: string, ...content: Content[]): Segment => ({
    type: 'segment',
    path,
    locale,
    role,
    children: content.map(each => (typeof each === 'string' ? text(each) : each))
  })
}

/** Make a heading of depth 1 to 3. */
export function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children }
}

/** Make a paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** Make a list with a paragraph an item. */
export function list(...items: PhrasingContent[][]): List {
  const blocks = (item: PhrasingContent[]): BlockContent[] => [paragraph(...item)]
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(item => ({ type: 'listItem', spread: false, children: blocks(item) }))
  }
}

/** Make a table of rows of cells. */
export function table(...rows: PhrasingContent[][][]): Table {
  return {
    type: 'table',
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(children => ({ type: 'tableCell', children }))
    }))
  }
}

/** Make a tree. */
export function root(...children: RootContent[]): Root {
  return { type: 'root', children }
}

/** Make a bead; its kind follows from its sides. */
export function bead(
  id: string,
  source: readonly string[],
  target: readonly string[],
  state: BeadState = 'proposed'
): Bead {
  const kind: BeadKind = source.length === 0 ? 'addition' : target.length === 0 ? 'omission' : 'condensation'
  return {
    type: 'bead',
    id,
    kind,
    score: 0.87654,
    origin: 'aligner',
    state,
    source: source.map(path => ({ type: 'segmentReference', path })),
    target: target.map(path => ({ type: 'segmentReference', path }))
  }
}
