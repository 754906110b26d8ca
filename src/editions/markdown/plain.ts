import type { Blockquote, Definition, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { delimiterText } from '../../nodes/index.ts'
import { definitionsOf } from '../definitions.ts'
import { type Note, type Notes, noteOfFootnote, splitAtMarks } from '../notes.ts'
import { labelOf } from '../view/label-of.ts'
import { link, paragraph, tag, text } from './build.ts'

const schemes = /^(?:https?:|mailto:)/i

/** Rewrites the text of one tree using only nodes that every Markdown reader knows. */
export interface Plain {
  /** Rewrite inline content. In a note, marks of the note itself get no link. */
  readonly phrasing: (nodes: readonly PhrasingContent[], own?: Note) => PhrasingContent[]
  /** Rewrite blocks; headings become `deeper` levels deeper. */
  readonly blocks: (nodes: readonly RootContent[], deeper: number) => RootContent[]
}

/**
 * Make the functions that rewrite the text of a tree. Segments and terms become their content; delimiters
 * become text; raw HTML, which is comments and tags, is left out; images become their description; unsafe links become their text; and marks of the given notes become
 * links.
 */
export function plainFor(tree: Root, notes: Notes): Plain {
  const definitions = new Map(definitionsOf(tree).map(node => [node.identifier, node]))
  const phrasing: Plain['phrasing'] = (nodes, own) => {
    const others = own ? new Map([...notes].filter(([, note]) => note !== own)) : notes
    return nodes.flatMap(node => inline(node, { definitions, notes: others }))
  }
  const ownNote = (node: RootContent) => [...notes.values()].find(note => note.block === node)
  const blocks = (nodes: readonly RootContent[], deeper: number): RootContent[] =>
    nodes.flatMap(node => block(node, deeper, { phrasing, ownNote }))
  return { phrasing, blocks }
}

interface Setting {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly notes: Notes
}

const noNotes: Notes = new Map()

function inline(node: PhrasingContent, setting: Setting): PhrasingContent[] {
  const inside = (nodes: readonly PhrasingContent[]) => nodes.flatMap(child => inline(child, setting))
  const insideLink = (nodes: readonly PhrasingContent[]) =>
    nodes.flatMap(child => inline(child, { ...setting, notes: noNotes }))
  switch (node.type) {
    case 'segment':
    case 'term':
      return inside(node.children)
    case 'text':
      return linkMarks(node.value, setting.notes)
    case 'delimiter':
      return [text(delimiterText(node))]
    case 'html':
      return []
    case 'inlineCode':
      return [node]
    case 'image':
    case 'imageReference':
      return [text(node.alt ?? '')]
    case 'footnoteReference':
      return linkFootnote(node.identifier, setting.notes)
    case 'break':
      return [tag('<br>')]
    case 'link':
      return toLink(node.url, insideLink(node.children))
    case 'linkReference':
      return toLink(setting.definitions.get(node.identifier)?.url ?? '', insideLink(node.children))
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
      return [{ type: node.type, children: inside(node.children) }]
    case 'ruby':
      return [{ ...node, children: inside(node.children) }]
  }
}

function linkMarks(value: string, notes: Notes): PhrasingContent[] {
  return splitAtMarks(value, notes).map(piece =>
    typeof piece === 'string' ? text(piece) : link(`#${piece.note.anchor}`, piece.mark)
  )
}

function linkFootnote(identifier: string, notes: Notes): PhrasingContent[] {
  const note = noteOfFootnote(notes, identifier)
  const mark = `[${identifier}]`
  return [note ? link(`#${note.anchor}`, mark) : text(mark)]
}

function toLink(url: string, children: PhrasingContent[]): PhrasingContent[] {
  return schemes.test(url) ? [{ type: 'link', url, children }] : children
}

interface BlockSetting {
  readonly phrasing: Plain['phrasing']
  /** Returns the note that a block is, if any. */
  readonly ownNote: (node: RootContent) => Note | undefined
}

function block(node: RootContent, deeper: number, setting: BlockSetting): RootContent[] {
  const { phrasing, ownNote } = setting
  const inside = (nodes: readonly RootContent[]) => nodes.flatMap(child => block(child, deeper, setting))
  switch (node.type) {
    case 'heading': {
      const depths = [1, 2, 3, 4, 5, 6] as const
      const depth = depths[node.depth + deeper - 1] ?? 6
      return [{ ...node, depth, children: phrasing(node.children) }]
    }
    case 'paragraph':
      return [{ ...node, children: phrasing(node.children, ownNote(node)) }]
    case 'tableCell':
      return [{ ...node, children: phrasing(node.children) }]
    case 'footnoteDefinition':
      return [paragraph(text(`[${node.identifier}]`)), ...inside(node.children)]
    case 'container':
      return [{ type: 'blockquote', children: inside(node.children) } as Blockquote]
    case 'html':
    case 'yaml':
    case 'toml':
    case 'definition':
      return []
    case 'list':
      return withoutBullets({ ...node, children: inside(node.children).filter(isItem) }, node)
    case 'blockquote':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return [{ ...node, children: inside(node.children) } as typeof node]
    default:
      return [node]
  }
}

function isItem(node: RootContent): node is ListItem {
  return node.type === 'listItem'
}

/**
 * Turn the items whose text begins with a label into the blocks that they hold, because a bullet before `(a)` is none of
 * the text's.
 *
 * @param received - the list before it was rewritten.
 */
function withoutBullets(list: List, received: List): RootContent[] {
  if (list.ordered) return [list]
  const blocks: RootContent[] = []
  for (const [index, item] of list.children.entries()) {
    const last = blocks.at(-1)
    const own = received.children[index]
    if (own && labelOf(own)?.inText) blocks.push(...item.children)
    else if (last?.type === 'list' && received.children[index - 1] && !startsAnew(received, index))
      last.children.push(item)
    else blocks.push({ ...list, children: [item] })
  }
  return blocks
}

/** Tell whether the item before has lost its bullet, so that a new list begins. */
function startsAnew({ children }: List, index: number): boolean {
  const before = children[index - 1]
  return before !== undefined && labelOf(before)?.inText === true
}
