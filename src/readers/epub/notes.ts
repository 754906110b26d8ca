import type { Element } from 'hast'
import { compactTextOf } from '../html/elements.ts'
import { resolvePart } from '../office/unpack.ts'
import { attribute, listElements } from './page.ts'

/** A page of a book. */
export interface EpubPage {
  readonly name: string
  readonly body: Element
}

/** The notes of a book, found through the links to them. */
export interface EpubNotes {
  /** Identifier of the note that a link refers to. */
  readonly references: ReadonlyMap<Element, string>
  /** Identifier of the note that an element holds, in the order of the references. */
  readonly holders: ReadonlyMap<Element, string>
}

const mark = /^[[(（〔【]?(?:[*＊†‡§¶]{1,4}|(?:注|註)?\d{1,4}|[①-⑳㉑-㊿]|[ivx]{1,6})[\])）〕】]?$/u
const holder = /^(?:aside|li|p|div|dd|dt|section|td)$/

/**
 * Find the notes of a book: links that are marked as references of notes, and links with the text of a note mark, whose
 * target begins with the same mark.
 */
export function findBookNotes(pages: readonly EpubPage[]): EpubNotes {
  const targets = new Map<string, { element: Element; block: Element }>()
  const links: Array<{ link: Element; page: string }> = []
  for (const { name, body } of pages) {
    for (const { element, around } of listElements(body)) {
      const id = attribute(element, 'id')
      const line = [...around, element]
      const typed = line.findLast(each => isNote(each) && each.tagName !== 'body')
      const block = typed ?? line.findLast(each => holder.test(each.tagName))
      if (id !== '' && block) targets.set(`${name}#${id}`, { element, block })
      if (element.tagName === 'a' && attribute(element, 'href').includes('#'))
        links.push({ link: element, page: name })
    }
  }
  const references = new Map<Element, string>()
  const holders = new Map<Element, string>()
  for (const { link, page } of links) {
    const href = attribute(link, 'href')
    if (/^[a-z][a-z+.-]*:/i.test(href)) continue
    const target = targets.get(`${resolvePart(page, href)}#${href.replace(/^[^#]*#/, '')}`)
    if (!target || !isReference(link, target.block)) continue
    const identifier = holders.get(target.block) ?? String(holders.size + 1)
    holders.set(target.block, identifier)
    references.set(link, identifier)
  }
  return { references, holders }
}

function isNote(element: Element): boolean {
  const type = attribute(element, 'epub:type', 'epubType')
  return (
    /\b(?:footnote|endnote|rearnote|note)\b/.test(type) ||
    /\bdoc-(?:foot|end)note\b/.test(attribute(element, 'role'))
  )
}

function isReference(link: Element, block: Element): boolean {
  const type = `${attribute(link, 'epub:type', 'epubType')} ${attribute(link, 'role')}`
  if (/\b(?:doc-)?backlink\b/.test(type)) return false
  if (/\b(?:doc-)?noteref\b/.test(type)) return true
  const text = compactTextOf(link)
  if (!mark.test(text) || listElements(block).some(({ element }) => element === link)) return false
  if (isNote(block)) return true
  // The link back from a note begins its block; the mark in the text does not.
  return (
    plainMark(compactTextOf(block)).startsWith(plainMark(text)) &&
    compactTextOf(block).length > text.length + 1
  )
}

function plainMark(text: string): string {
  return text.replace(/^[[(（〔【]|(?<=^[[(（〔【]?[^\])）〕】]{1,5})[\])）〕】]/gu, '')
}
