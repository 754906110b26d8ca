import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Chosen } from '../wording/index.ts'

/** A name and a fact; `undefined` where the fact is not known. */
export type Fact = readonly [string, ElementContent | string] | undefined

/** Render pairs of a name and a fact; nothing where there are none. */
export function factList(facts: readonly Fact[], ...className: string[]): Element | undefined {
  const known = facts.filter(fact => fact !== undefined)
  if (known.length === 0) return undefined
  return h(
    'dl',
    { className: ['facts', ...className] },
    known.map(([name, fact]) => h('div', [h('dt', name), ' ', h('dd', fact)]))
  )
}

/** Render a text that is there in several languages, with its own `lang`. */
export function chosen(text: Chosen | undefined, ...className: string[]): Element | undefined {
  return text && h('p', { lang: text.locale, className }, text.text)
}

/** Link to a page of the web, named by its address or its host; any other address stays text. */
export function webLink(url: string, name: 'address' | 'host' = 'address'): ElementContent {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]
  if (host === undefined) return { type: 'text', value: url }
  return h('a', { href: url, rel: ['noreferrer'], className: [name] }, name === 'host' ? host : url)
}
