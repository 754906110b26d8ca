import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow
} from 'mdast'
import { visit } from 'unist-util-visit'
import { type Delimiter, delimiterText, listSegments, oncePer, type Segment } from '../../nodes/index.ts'
import { labelOf } from './label-of.ts'

/** A stretch of a text in its own order: characters of one segment, up to the start of another. */
export interface Piece {
  /** The segment; `undefined` for characters of a block without segments. */
  readonly segment: Segment | undefined
  /** Whether the segment begins here; it continues after its nested clauses. */
  readonly begins: boolean
  /** Nesting depth of the segment. */
  readonly depth: number
  /** Its characters with adjacent delimiters: brackets and separators. */
  readonly content: readonly PhrasingContent[]
}

/** A block of running text with its pieces. */
export interface TextBlock {
  readonly type: 'textBlock'
  readonly node: Heading | Paragraph
  /** Mark of a list item: `3.`, `•`; empty elsewhere, after the first block of the item, and before a label in the text. */
  readonly marker: string
  readonly pieces: readonly Piece[]
}

/** A table row with the pieces of each cell. */
export interface TableRowBlock {
  readonly type: 'tableRow'
  readonly node: TableRow
  /** Whether it is the header row. */
  readonly isHead: boolean
  readonly cells: ReadonlyArray<readonly Piece[]>
}

/** A block that is shown unchanged: code, a thematic break, a table without text. */
export interface WholeBlock {
  readonly type: 'wholeBlock'
  readonly node: RootContent
}

interface OpenPiece extends Piece {
  readonly content: PhrasingContent[]
}

/** A block of a text in its own order. */
export type FlowBlock = TextBlock | TableRowBlock | WholeBlock

/** Split a text into blocks and these into pieces, such that all pieces together are the whole text. */
export const readFlow: (tree: Root) => readonly FlowBlock[] = oncePer(tree =>
  tree.children.flatMap(child => readBlock(child, ''))
)

/**
 * Map each segment, by path, to the blocks without segments (such as code) that follow it. The empty path stands for
 * the start of the text.
 */
export const findFollowingBlocks: (tree: Root) => ReadonlyMap<string, readonly RootContent[]> = oncePer(
  tree => {
    const following = new Map<string, RootContent[]>()
    let last = ''
    for (const block of readFlow(tree)) {
      if (block.type === 'wholeBlock') {
        if (block.node.type !== 'thematicBreak')
          following.set(last, [...(following.get(last) ?? []), block.node])
        continue
      }
      const pieces = block.type === 'tableRow' ? block.cells.flat() : block.pieces
      last = pieces.findLast(piece => piece.segment)?.segment?.path ?? last
    }
    return following
  }
)

function readBlock(node: RootContent, marker: string): FlowBlock[] {
  switch (node.type) {
    case 'paragraph':
      if (showsOnlyImages(node)) return [{ type: 'wholeBlock', node }]
      return [{ type: 'textBlock', node, marker, pieces: readPieces(node.children) }]
    case 'heading':
      return [{ type: 'textBlock', node, marker, pieces: readPieces(node.children) }]
    case 'list':
      return node.children.flatMap((item, index) => readBlocks(item, markerOf(item, index, node)))
    case 'table':
      return readTable(node)
    case 'blockquote':
    case 'container':
      return readBlocks(node, '')
    case 'footnoteDefinition':
      return readBlocks(node, `[${node.identifier}]`)
    case 'definition':
    case 'yaml':
    case 'html':
    case 'toml':
      return []
    default:
      return [{ type: 'wholeBlock', node }]
  }
}

/** Return the mark of an item: the number that the file shows, or a bullet unless the item's text begins with a label. */
function markerOf(item: ListItem, index: number, list: List): string {
  const label = labelOf(item)
  if (!list.ordered) return label?.inText ? '' : '•'
  return label && !label.inText ? label.label : `${(list.start ?? 1) + index}.`
}

/** Tell whether a paragraph has images to show, and no text. */
function showsOnlyImages(paragraph: Paragraph): boolean {
  let shows = false
  visit(paragraph, 'image', ({ shown }) => {
    shows ||= shown !== undefined
  })
  return shows && listSegments(paragraph).length === 0
}

function readBlocks(
  { children }: ListItem | { readonly children: ReadonlyArray<BlockContent | DefinitionContent> },
  marker: string
): FlowBlock[] {
  return children.flatMap((child, index) => readBlock(child, index === 0 ? marker : ''))
}

function readTable(node: Table): FlowBlock[] {
  if (listSegments(node).length === 0) return [{ type: 'wholeBlock', node }]
  return node.children.map((row, index) => ({
    type: 'tableRow',
    node: row,
    isHead: index === 0,
    cells: row.children.map(cell => readPieces(cell.children))
  }))
}

/** A leaf with characters, and the segment it belongs to. */
interface Leaf {
  readonly node: PhrasingContent
  readonly segment: Segment | undefined
  readonly depth: number
}

function readPieces(children: readonly PhrasingContent[]): Piece[] {
  const pieces: OpenPiece[] = []
  const begun = new Set<Segment | undefined>([undefined])
  let waiting: PhrasingContent[] = []
  for (const { node, segment, depth } of listLeaves(children, undefined, 0)) {
    const last = pieces.at(-1)
    if (node.type === 'delimiter') {
      const [closing, opening] = last && waiting.length === 0 ? splitDelimiter(node) : [[], [node]]
      last?.content.push(...closing)
      waiting.push(...opening)
    } else if (last && last.segment === segment) {
      last.content.push(...waiting, node)
      waiting = []
    } else {
      pieces.push({ segment, begins: !begun.has(segment), depth, content: [...waiting, node] })
      begun.add(segment)
      waiting = []
    }
  }
  if (pieces.length === 0) return [{ segment: undefined, begins: false, depth: 0, content: waiting }]
  pieces.at(-1)?.content.push(...waiting)
  return pieces
}

function listLeaves(nodes: readonly PhrasingContent[], segment: Segment | undefined, depth: number): Leaf[] {
  return nodes.flatMap(node =>
    node.type === 'segment'
      ? listLeaves(node.children, node, segment ? depth + 1 : depth)
      : [{ node, segment, depth }]
  )
}

/** Split a delimiter into closing brackets and separators, which belong to the text before, and what opens the next segment. */
function splitDelimiter(node: Delimiter): [Delimiter[], Delimiter[]] {
  const text = delimiterText(node)
  const length = /^[\p{Pe}\p{Pf}\s、，,；;。．.：:！!？?・]*/u.exec(text)?.[0].length ?? 0
  const part = (value: string): Delimiter[] =>
    value === '' ? [] : [{ ...node, children: [{ type: 'text', value }] }]
  return [part(text.slice(0, length)), part(text.slice(length))]
}
