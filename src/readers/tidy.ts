import type { ListItem, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'

type TextBlock = Extract<RootContent, { type: 'paragraph' | 'heading' | 'tableCell' }>

const flow =
  'paragraph heading blockquote list listItem table code thematicBreak definition footnoteDefinition yaml html'
const flowTypes: ReadonlySet<string> = new Set(flow.split(' '))
const marks: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'superscript',
  'subscript',
  'ruby'
])

/**
 * Normalise a tree from which something was removed, or that comes from another format, so that it can be written as
 * Markdown and parsed again: blocks within blocks and text within paragraphs, adjacent text merged, white space only
 * where it is significant, items in lists, and no empty nodes.
 */
export function tidy(parent: Parents): void {
  const lifted = parent.children.flatMap(child => liftBlocks(child))
  setChildren(
    parent,
    parent.type === 'list' ? toItems(lifted) : isText(parent) ? lifted : toBlocks(lifted, parent)
  )
  for (const child of parent.children) {
    if (isText(child)) tidyText(child)
    else if ('children' in child) tidy(child)
  }
  if (parent.type === 'listItem') parent.spread ||= needsSpace(parent)
  const kept = parent.children.filter(child => !isLeft(child))
  setChildren(parent, parent.type === 'list' ? kept : inLists(kept))
}

/** Replace a mark around blocks by its content, because Markdown has no such marks. */
function liftBlocks(node: Nodes): Nodes[] {
  if (!marks.has(node.type) || !('children' in node)) return [node]
  const children = node.children.flatMap(child => liftBlocks(child))
  if (children.some(({ type }) => flowTypes.has(type))) return children
  setChildren(node, children)
  return [node]
}

function toItems(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'listItem') return [node]
    if (node.type === 'text' && node.value.trim() === '') return []
    const item: ListItem = { type: 'listItem', spread: false, children: [] }
    setChildren(item, [node])
    return [item]
  })
}

/** Put text between blocks into paragraphs. */
function toBlocks(nodes: readonly Nodes[], { type }: Parents): Nodes[] {
  if (!['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type)) return [...nodes]
  const result: Nodes[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (flowTypes.has(node.type)) {
      open = undefined
      result.push(node)
      continue
    }
    if (!open) {
      open = { type: 'paragraph', children: [] }
      result.push(open)
    }
    setChildren(open, [...open.children, node])
  }
  return result
}

/** Tell whether the blocks of an item need a blank line between them. */
function needsSpace({ children }: ListItem): boolean {
  return children.some(({ type }, at) => {
    const before = children[at - 1]?.type
    return (
      (type === 'paragraph' && ['paragraph', 'table', 'list', 'blockquote'].includes(before ?? '')) ||
      (type === 'table' && ['list', 'blockquote'].includes(before ?? '')) ||
      (type === 'thematicBreak' && before === 'paragraph')
    )
  })
}

/** Tell whether a block was emptied by a removal. A cell and an item may be empty. */
function isLeft(node: Nodes): boolean {
  return ['paragraph', 'heading', 'blockquote', 'list', 'table'].includes(node.type) && isEmpty(node)
}

/** Put items outside lists into one. */
function inLists(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = []
  for (const [at, node] of nodes.entries()) {
    const last = result.at(-1)
    if (node.type !== 'listItem') result.push(node)
    else if (last?.type === 'list' && nodes[at - 1]?.type === 'listItem') last.children.push(node)
    else result.push({ type: 'list', ordered: false, spread: false, children: [node] })
  }
  return result
}

function isEmpty(node: Nodes): boolean {
  return 'children' in node && node.children.length === 0
}

function isText(node: Nodes): node is TextBlock {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

/** Remove white space at the edges of a block and beside line ends, which is not part of its text. */
function tidyText(block: TextBlock): void {
  setChildren(
    block,
    block.children.flatMap(child => inLine(child, []))
  )
  joinTexts(block)
  const leaves = listLeaves(block)
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.type !== 'text') continue
    leaf.value = leaf.value.replace(/[ \t]*(?:\r\n|[\r\n])[\s]*/g, '\n')
    const [before, after] = [leaves[at - 1], leaves[at + 1]]
    if (!before || before.type === 'break' || endsLine(before))
      leaf.value = leaf.value.replace(/^[ \t\r\n\ufeff]+/, '')
    if (!after || after.type === 'break') leaf.value = leaf.value.replace(/[ \t\r\n\ufeff]+$/, '')
  }
  dropEmpty(block)
  if (listLeaves(block).every(leaf => leaf.type === 'text' && leaf.value.trim() === ''))
    setChildren(block, [])
}

/** Replace blocks within a line by their text, and keep only the outer one of two nested marks of one kind. */
function inLine(node: Nodes, around: readonly string[]): Nodes[] {
  if (node.type === 'inlineCode' || node.type === 'code')
    return [{ ...node, type: 'inlineCode', value: node.value.replace(/\s*[\r\n]\s*/g, ' ') }]
  if (!('children' in node)) return flowTypes.has(node.type) ? [] : [node]
  const within = marks.has(node.type) ? [...around, node.type] : around
  const children = node.children.flatMap(child => inLine(child, within))
  if (flowTypes.has(node.type)) return [{ type: 'text', value: ' ' }, ...children]
  if (around.includes(node.type)) return children
  setChildren(node, children)
  return [node]
}

function endsLine(node: Nodes): boolean {
  return node.type === 'text' && node.value.endsWith('\n')
}

function listLeaves(node: Parents): PhrasingContent[] {
  return node.children.flatMap(child =>
    'children' in child ? listLeaves(child) : isPhrasing(child) ? [child] : []
  )
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'inlineCode', 'break', 'image', 'imageReference', 'footnoteReference', 'html'].includes(
    node.type
  )
}

function joinTexts(parent: Parents): void {
  const children: Nodes[] = []
  for (const child of parent.children) {
    if ('children' in child) joinTexts(child)
    const last = children.at(-1)
    if (last?.type === 'text' && child.type === 'text') last.value += child.value
    else children.push(child)
  }
  setChildren(parent, children)
}

function dropEmpty(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) dropEmpty(child)
  const kept: Nodes[] = parent.children.filter(
    child =>
      !((child.type === 'text' || child.type === 'inlineCode') && child.value === '') &&
      !(marks.has(child.type) && isEmpty(child))
  )
  while (parent.type === 'paragraph' && kept.at(-1)?.type === 'break') kept.pop()
  while (parent.type === 'paragraph' && kept[0]?.type === 'break') kept.shift()
  setChildren(parent, kept)
}

function setChildren(parent: Parents, children: readonly Nodes[]): void {
  const list: Nodes[] = parent.children
  list.splice(0, list.length, ...children)
}
