import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Locale } from '../../nodes/index.ts'

/** Content of an element of the book. */
export type Content = Element | string

/** Put each element on a line of its own. */
export function lines(elements: ReadonlyArray<Element | undefined>): Content[] {
  return elements.flatMap(element => (element ? ['\n', element] : []))
}

/** Return attributes for the language of an element, for HTML and for XML. */
export function inLanguage(locale: Locale): { readonly lang: Locale; readonly 'xml:lang': Locale } {
  return { lang: locale, 'xml:lang': locale }
}

/** Wrap text in an element with its language. */
export function spoken(locale: Locale, text: string): Element {
  return x('span', inLanguage(locale), text)
}
