import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { outlineMark } from '../outline.ts'

/**
 * Normalise paragraphs: those separated by line breaks become separate paragraphs, white space at the edges is removed,
 * runs of spaces become one, and bold that only sets off an outline number is dropped.
 */
export function setParagraphs(content: readonly RootContent[]): RootContent[] {
  return content.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node]
    return splitAtBreaks(node)
      .map(tidy)
      .filter(paragraph => plainText(paragraph) !== '' || hasImage(paragraph))
  })
}

function hasImage(paragraph: Paragraph): boolean {
  return paragraph.children.some(node => node.type === 'image')
}

/**
 * ```html
 * 国务院关于促进…开发区<br>高质量发展的若干意见          one paragraph
 * 　　一、总体要求<br>　　（一）指导思想。…<br>　　…    three: indented, or after the end of a sentence
 * ```
 */
function splitAtBreaks(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  for (const [index, node] of paragraph.children.entries()) {
    if (node.type === 'break' && isParagraphEnd(parts.at(-1) ?? [], paragraph.children.slice(index + 1)))
      parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts.map(children => ({ ...paragraph, children }))
}

function isParagraphEnd(before: readonly PhrasingContent[], after: readonly PhrasingContent[]): boolean {
  const text = before.map(node => plainText(node)).join('')
  const next =
    after[0]?.type === 'break'
      ? '\u3000'
      : after
          .slice(0, 2)
          .map(node => plainText(node))
          .join('')
  const indented = /^\s*[\u3000\u00a0\u2003]/.test(next)
  return indented || /[。．.！？!?；;：:]\s*$/.test(text) || outlineMark(next.trim()) !== undefined
}

function tidy(paragraph: Paragraph): Paragraph {
  const children = trimEnd(trimStart(unwrapNumber(paragraph.children).map(collapse)))
  return { ...paragraph, children: children.map((node, index) => (index === 0 ? setNumber(node) : node)) }
}

/** Normalise the space after a number: `第一条&nbsp; 为了…` → `第一条　为了…`. Pages of one law use both. */
function setNumber(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text') return node
  const mark = /^第\S+[编編章节節条條]/.exec(node.value) ? outlineMark(node.value)?.mark : undefined
  return mark ? { ...node, value: mark + node.value.slice(mark.length).replace(/^\s+/u, '\u3000') } : node
}

function collapse(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.replace(/[ \t\n\u00a0]+/g, ' ') }
  if (node.type === 'segment') return node
  return 'children' in node ? { ...node, children: node.children.map(collapse) } : node
}

/** Drop bold around a heading that a number already sets off: `**（四）大力集聚高端创新资源。**国家高新区…`. */
function unwrapNumber(children: readonly PhrasingContent[]): PhrasingContent[] {
  const index = children.findIndex(node => plainText(node).trim() !== '')
  const first = children[index]
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return [...children]
  if (!outlineMark(plainText(first).trim())) return [...children]
  return joinTexts([...children.slice(0, index), ...first.children, ...children.slice(index + 1)])
}

function joinTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of children) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { ...last, value: last.value + node.value })
    else joined.push(node)
  }
  return joined
}

function trimStart(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  if (first?.type === 'break') return trimStart(rest)
  if (first?.type !== 'text') return [...children]
  const value = first.value.trimStart()
  return value === '' ? trimStart(rest) : [{ ...first, value }, ...rest]
}

function trimEnd(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)
  if (last?.type === 'break') return trimEnd(children.slice(0, -1))
  if (last?.type !== 'text') return [...children]
  const value = last.value.trimEnd()
  return value === '' ? trimEnd(children.slice(0, -1)) : [...children.slice(0, -1), { ...last, value }]
}
