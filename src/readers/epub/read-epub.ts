import type { Element, ElementContent } from 'hast'
import type { Heading, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { toLocale } from '../../nodes/index.ts'
import { isSameTitle } from '../html/metadata.ts'
import { setParagraphs } from '../html/paragraphs.ts'
import { elementToMdast } from '../html/tree.ts'
import { cleanLinks } from '../links.ts'
import { Losses } from '../office/losses.ts'
import { decodeXml, type Parts } from '../office/unpack.ts'
import type { Imported } from '../reader.ts'
import { tidy } from '../tidy.ts'
import { type EpubNotes, type EpubPage, findBookNotes } from './notes.ts'
import { type EpubPackage, isProtected, readPackage } from './package.ts'
import { attribute, listElements, parsePageBody } from './page.ts'

/**
 * Turn an EPUB into one text: its pages in reading order, chapters as sections, notes as notes. The table of contents
 * and pictures are left out.
 *
 * @returns `undefined`, with a message, for a book that is encrypted or without text.
 */
export function readEpub(file: VFile, parts: Parts): Imported | undefined {
  if (isProtected(parts)) {
    const reason =
      'Unexpected EPUB that is encrypted (DRM), expected one that any reader opens: ask the publisher for a copy without protection'
    report(file, 'file-unreadable', reason)
    return undefined
  }
  const book = readPackage(parts)
  if (!book) throw new Error('no package')
  const losses = new Losses()
  const pages = book.pages.flatMap((name): EpubPage[] => {
    const bytes = parts.get(name)
    return bytes ? [{ name, body: parsePageBody(decodeXml(bytes)) }] : []
  })
  const notes = findBookNotes(pages)
  const chapters = pages.map(page => toChapter(page, book, notes, losses))
  const content = setDepths(chapters.flat(), book.title)
  const title: Heading[] = book.title
    ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: book.title }] }]
    : []
  const tree: Root = { type: 'root', children: [...title, ...content, ...definitions(notes, losses)] }
  cleanLinks(file, tree, undefined)
  losses.tell(file)
  if (content.length > 0) {
    const locale = book.language ? toLocale(book.language) : undefined
    return { tree, metadata: { ...(book.title && { title: book.title }), locale, content: 'full' } }
  }
  report(file, 'text-empty', 'Unexpected EPUB without text, expected text: its pages may be pictures')
  return undefined
}

/** Turn a page into blocks that begin with a heading, if it or the table of contents has one. */
function toChapter(
  { name, body }: EpubPage,
  { names }: EpubPackage,
  notes: EpubNotes,
  losses: Losses
): RootContent[] {
  const content = toBlocks(body, notes, losses)
  const isHeadings = content.every(({ type }) => type === 'heading')
  // The heading of a page that held only notes has nothing left below it.
  if (isHeadings && listElements(body).some(({ element }) => notes.holders.has(element))) return []
  const title = names.get(name)
  if (!title || content.length === 0 || content.some(({ type }) => type === 'heading')) return content
  const [first, ...rest] = content
  const heading: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  return first && isSameTitle(plainText(first), title) ? [heading, ...rest] : [heading, ...content]
}

function toBlocks(element: Element, notes: EpubNotes, losses: Losses): RootContent[] {
  const clean = { ...element, children: element.children.flatMap(child => cleanNode(child, notes, losses)) }
  const tree = elementToMdast({ ...clean, tagName: 'div', properties: {} })
  tidy(tree)
  placeReferences(tree)
  return setParagraphs(tree.children)
}

const silent = /^(?:script|style|svg|audio|video|nav|template|object|iframe|head|math)$/

/** Remove what is not text, and links within the book; put marks where notes are referred to. */
function cleanNode(node: ElementContent, notes: EpubNotes, losses: Losses): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : []
  const reference = notes.references.get(node)
  if (reference !== undefined) return [{ type: 'text', value: `\ue000${reference}\ue001` }]
  if (notes.holders.has(node)) return []
  if (node.tagName === 'img' || node.tagName === 'image') return imageText(node, losses)
  const type = attribute(node, 'epub:type', 'epubType')
  if (silent.test(node.tagName) || /\b(?:pagebreak|toc)\b/.test(type) || 'hidden' in node.properties) {
    if (node.tagName === 'svg' || node.tagName === 'math') losses.add('pictures')
    return []
  }
  const children = node.children.flatMap(child => cleanNode(child, notes, losses))
  const isLink = node.tagName === 'a' && !/^(?:https?|mailto):/i.test(attribute(node, 'href'))
  if (isLink || isEmptyHolder(node, children, notes)) return isLink ? children : []
  return [{ ...node, children }]
}

/** Keep the text of a picture that stands for one character. */
function imageText(image: Element, losses: Losses): ElementContent[] {
  const alt = attribute(image, 'alt').trim()
  if (Array.from(alt).length === 1) return [{ type: 'text', value: alt }]
  losses.add('pictures')
  return []
}

/** Tell whether an element held only notes: the list of the notes, with its heading. */
function isEmptyHolder(element: Element, children: readonly ElementContent[], notes: EpubNotes): boolean {
  const had = element.children.some(child => child.type === 'element' && notes.holders.has(child))
  return (
    had && children.every(child => isHeading(child) || (child.type === 'text' && child.value.trim() === ''))
  )
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && /^h(?:[1-6r])$/.test(node.tagName)
}

/** Turn the marks in a text into references of notes. */
function placeReferences(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('\ue000')) return
    const parts = node.value
      .split(/\ue000([^\ue001]*)\ue001/u)
      .map((value, at) =>
        at % 2 === 1
          ? { type: 'footnoteReference' as const, identifier: value, label: value }
          : { type: 'text' as const, value }
      )
    const kept = parts.filter(part => part.type !== 'text' || part.value !== '')
    parent.children.splice(index, 1, ...kept)
    return index + kept.length
  })
}

function definitions(notes: EpubNotes, losses: Losses): RootContent[] {
  return [...notes.holders].map(([element, identifier]) => {
    const own: EpubNotes = { ...notes, holders: new Map() }
    const blocks = toBlocks(withoutMark(element), own, losses)
    const children = blocks.filter(
      node => node.type === 'paragraph' || node.type === 'list' || node.type === 'table'
    )
    return { type: 'footnoteDefinition', identifier, label: identifier, children }
  })
}

/** Remove the links back to the text, and the mark at the start of a note. */
function withoutMark(element: Element): Element {
  let isStart = true
  const clean = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') {
      const href = attribute(node, 'href')
      const isBack = node.tagName === 'a' && href !== '' && !/^(?:https?|mailto):/i.test(href)
      if (isBack && plainText(node).trim().length < 8) return []
      return [{ ...node, children: node.children.flatMap(clean) }]
    }
    if (node.type !== 'text' || node.value.trim() === '') return [node]
    const value = isStart
      ? node.value.replace(/^\s*(?:[[(（〔【]?(?:注|註)?\d{0,4}[\])）〕】]?|[*†‡§]+)[.:．：、]?\s+/u, '')
      : node.value
    isStart = false
    return [{ ...node, value }]
  }
  return { ...element, children: element.children.flatMap(clean) }
}

/** Put the outermost headings of a book below its title, which needs no heading of its own. */
function setDepths(content: readonly RootContent[], title: string | undefined): RootContent[] {
  const kept = content.filter(
    node => !(node.type === 'heading' && title && isSameTitle(plainText(node), title))
  )
  const outermost = Math.min(6, ...kept.flatMap(node => (node.type === 'heading' ? node.depth : [])))
  return kept.map(node => {
    if (node.type !== 'heading') return node
    return { ...node, depth: ([2, 3, 4, 5, 6] as const)[node.depth - outermost] ?? 6 }
  })
}
