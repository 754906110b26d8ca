import type {
  BlockContent,
  DefinitionContent,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent
} from 'mdast'
import { visit } from 'unist-util-visit'
import type { Delimiter, Segment } from '../../nodes/index.ts'

/** A stretch of a text in its own order: characters of one segment, up to where another segment's begin. */
export interface Piece {
  /** The segment; `undefined` for characters of a block that has none. */
  readonly segment: Segment | undefined
  /** Whether the segment begins here; it goes on behind the clauses nested in it. */
  readonly begins: boolean
  /** Number of segments that it is nested in. */
  readonly depth: number
  /** Its characters with the delimiters that belong to them: brackets and separators. */
  readonly content: readonly PhrasingContent[]
}

/** A block of running text with its pieces. */
export interface TextBlock {
  readonly type: 'textBlock'
  readonly node: Heading | Paragraph
  /** What marks it as an item of a list: `3.`, `•`; empty elsewhere and behind the item's first block. */
  readonly marker: string
  readonly pieces: readonly Piece[]
}

/** A block that is shown as it is: a table, code, a rule. */
export interface WholeBlock {
  readonly type: 'wholeBlock'
  readonly node: RootContent
}

interface OpenPiece extends Piece {
  readonly content: PhrasingContent[]
}

/** Cut a text into blocks and these into pieces, so that all pieces one after the other are the whole text. */
export function readFlow(tree: Root): Array<TextBlock | WholeBlock> {
  return tree.children.flatMap(child => readBlock(child, ''))
}

/**
 * Find the blocks without segments, such as code, that stand behind each segment, by its path, and by an empty path before
 * the first segment.
 */
export function findBlocksBehind(tree: Root): ReadonlyMap<string, readonly RootContent[]> {
  const behind = new Map<string, RootContent[]>()
  let last = ''
  for (const block of readFlow(tree)) {
    const paths =
      block.type === 'wholeBlock' ? pathsIn(block.node) : block.pieces.map(piece => piece.segment?.path)
    if (block.type === 'wholeBlock' && paths.length === 0 && block.node.type !== 'thematicBreak')
      behind.set(last, [...(behind.get(last) ?? []), block.node])
    last = paths.findLast(path => path !== undefined) ?? last
  }
  return behind
}

function pathsIn(node: RootContent): string[] {
  const paths: string[] = []
  visit(node, 'segment', ({ path }) => {
    paths.push(path)
  })
  return paths
}

function readBlock(node: RootContent, marker: string): Array<TextBlock | WholeBlock> {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [{ type: 'textBlock', node, marker, pieces: readPieces(node.children) }]
    case 'list':
      return node.children.flatMap((item, index) =>
        readBlocks(item, node.ordered ? `${(node.start ?? 1) + index}.` : '•')
      )
    case 'blockquote':
      return readBlocks(node, '')
    case 'footnoteDefinition':
      return readBlocks(node, `[${node.identifier}]`)
    case 'definition':
    case 'yaml':
      return []
    default:
      return [{ type: 'wholeBlock', node }]
  }
}

function readBlocks(
  { children }: ListItem | { readonly children: ReadonlyArray<BlockContent | DefinitionContent> },
  marker: string
): Array<TextBlock | WholeBlock> {
  return children.flatMap((child, index) => readBlock(child, index === 0 ? marker : ''))
}

/** A node that holds characters, and whose they are. */
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

/** Tell closing brackets and separators, which belong to what stands before, from what opens the next segment. */
function splitDelimiter(node: Delimiter): [Delimiter[], Delimiter[]] {
  const length = /^[\p{Pe}\p{Pf}\s、，,；;。．.：:！!？?・]*/u.exec(node.value)?.[0].length ?? 0
  const part = (value: string) => (value === '' ? [] : [{ ...node, value }])
  return [part(node.value.slice(0, length)), part(node.value.slice(length))]
}
