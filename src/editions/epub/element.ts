import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Locale } from '../../nodes/index.ts'

/** Content of an element of the book. */
export type Content = ElementContent | string

/** Put each element on a line of its own. */
export function lines<Node extends object>(elements: ReadonlyArray<Node | undefined>): Array<Node | string> {
  return elements.flatMap(element => (element ? ['\n', element] : []))
}

/** Return attributes for the language of an element, for HTML and for XML. */
export function inLanguage(locale: Locale): { readonly lang: Locale; readonly xmlLang: Locale } {
  return { lang: locale, xmlLang: locale }
}

/** Wrap text in an element with its language. */
export function spoken(locale: Locale, text: string): Element {
  return h('span', inLanguage(locale), text)
}
