import { type Document, isMap, isNode, isSeq, Lexer, type Node, parseDocument, visit } from 'yaml'

/** Version of the alignment files that are written; files of Taiyaku 0.1.0 have no version. */
export const alignmentVersion = 2

/** The lines of one decision in an alignment file. */
export interface AlignmentEntry {
  /** Offset of its `-`. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
  /** Offset after its last line, including the line end. */
  readonly lineEnd: number
  /** Comments between its lines, including `#`. */
  readonly comments: readonly string[]
}

/** The entries of an alignment file. */
export interface AlignmentEntries {
  /** In file order. */
  readonly entries: readonly AlignmentEntry[]
  /** Whether the file states its version. */
  readonly versioned: boolean
  /** Whether entries refer to each other by anchor and alias, so that they cannot be changed one by one. */
  readonly linked: boolean
}

/** Find the entries of an alignment file that `readAlignment` accepts. */
export function findEntries(text: string): AlignmentEntries {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false })
  const contents = decisionsIn(document)
  const versioned = isMap(document.contents)
  const token = isSeq(contents) ? contents.srcToken : undefined
  if (!isSeq(contents) || token?.type !== 'block-seq') return { entries: [], versioned, linked: false }
  const entries = contents.items.flatMap((item, index) => {
    const dash = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')
    return isNode(item) && dash ? [toEntry(text, item, dash.offset)] : []
  })
  return { entries, versioned, linked: hasAlias(contents) }
}

/** Get the list of decisions of an alignment file. */
export function decisionsIn(document: Document): Node | null {
  const { contents } = document
  const found = isMap(contents) ? document.get('decisions', true) : contents
  return isNode(found) ? found : null
}

function toEntry(text: string, item: Node, start: number): AlignmentEntry {
  const lines = text.slice(start, item.range?.[1] ?? start)
  const comments = commentsIn(lines)
  const end = start + lines.trimEnd().length
  const lineEnd = text.indexOf('\n', end) + 1 || text.length
  return { start, end, lineEnd, comments }
}

/** Extract comments. The lexer puts a control character before a scalar, so a `#` within one is not taken for a comment. */
function commentsIn(lines: string): string[] {
  const tokens = [...new Lexer().lex(lines)]
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f')
}

function hasAlias(root: Node): boolean {
  let found = false
  visit(root, {
    Alias: () => {
      found = true
      return visit.BREAK
    }
  })
  return found
}
