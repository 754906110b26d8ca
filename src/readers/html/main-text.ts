import { Readability } from '@mozilla/readability'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'
import { visitParents } from 'unist-util-visit-parents'
import { elementsNamed } from './elements.ts'

const attribute = 'data-element'

/** Elements that hold paragraphs. A single paragraph is never the whole of a text. */
const holder = /^(?:article|body|center|div|form|main|section|t(?:able|body|r|d))$/

/** The main text of a page. */
export interface MainText {
  /** The smallest element that contains all of it. */
  readonly element: Element
  /** Elements that Readability considers part of it, and their ancestors; others are judged by their text. */
  readonly kept: ReadonlySet<Element>
}

/** An element of a page with its ancestors, outermost first, itself last. */
type Line = readonly Element[]

/**
 * Find the main text of a page. Readability chooses its elements, which are then located in the page's own tree, so
 * that Readability's changes (titles, centred lines and tables removed) do not affect the text.
 *
 * @returns `undefined` for a page without text.
 */
export function findMainText(tree: Root): MainText | undefined {
  const lines = listLines(tree)
  const chosen = chosenNumbers(numberedHtml(tree, lines))
  const kept = lines.filter((_, index) => chosen.has(index))
  const [article] = elementsNamed(tree, 'article', 'main')
  const [body] = elementsNamed(tree, 'body')
  const element = commonElement(kept) ?? article ?? body
  return element && { element, kept: new Set(kept.flat()) }
}

/** Tell whether elements are nested more than 200 deep. No article needs that, and later steps would take too long. */
export function isTooDeep(tree: Root): boolean {
  let deepest = 0
  visitParents(tree, 'element', (_, ancestors) => {
    deepest = Math.max(deepest, ancestors.length)
  })
  return deepest > 200
}

function listLines(tree: Root): Line[] {
  const lines: Line[] = []
  visitParents(tree, 'element', (element, ancestors) => {
    const around = ancestors.filter(node => node.type === 'element')
    if (around.some(node => node.tagName === 'body')) lines.push([...around, element])
  })
  return lines
}

function numberedHtml(tree: Root, lines: readonly Line[]): string {
  const elements = lines.flatMap(line => line.at(-1) ?? [])
  for (const [index, element] of elements.entries()) element.properties[attribute] = String(index)
  const html = toHtml(tree)
  for (const element of elements) delete element.properties[attribute]
  return html
}

function chosenNumbers(html: string): ReadonlySet<number> {
  const { document } = parseHTML(html)
  const content = new Readability(document, { keepClasses: true, disableJSONLD: true }).parse()?.content ?? ''
  const numbers = content.matchAll(/<[a-z][^<>]*?\sdata-element="(\d+)"/gi)
  return new Set(Array.from(numbers, match => Number(match[1])))
}

function commonElement(lines: readonly Line[]): Element | undefined {
  const [first] = lines
  return first?.findLast(
    (element, depth) => holder.test(element.tagName) && lines.every(line => line[depth] === element)
  )
}
