import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Chosen, Wording } from '../../wording/index.ts'
import type { Fact } from '../view/facts.ts'

/**
 * Render facts as pairs of name and value. Within a line, an address is shown by its host. Returns nothing if there are
 * no facts.
 */
export function renderFacts(
  facts: readonly Fact[],
  form: 'list' | 'inline',
  wording: Wording
): Element | undefined {
  if (facts.length === 0) return undefined
  return h(
    'dl',
    { className: form === 'inline' ? ['facts', 'inline'] : ['facts'] },
    facts.map(fact => h('div', [h('dt', fact.name), ' ', h('dd', renderValue(fact, form, wording))]))
  )
}

/** Render a text that exists in several languages, with its own `lang`. */
export function chosen(text: Chosen | undefined, ...className: string[]): Element | undefined {
  return text && h('p', { lang: text.locale, className }, text.text)
}

/** Render an ISO 8601 date in words. */
export function renderDay(date: string, { day }: Wording): Element {
  return h('time', { dateTime: date }, day(date))
}

function renderValue(
  { value, kind, locale }: Fact,
  form: 'list' | 'inline',
  wording: Wording
): ElementContent | string {
  if (kind === 'date') return renderDay(value, wording)
  if (kind === 'address') return webLink(value, form)
  return locale === undefined ? value : h('span', { lang: locale }, value)
}

/** Link to a web page; any other address stays text. */
function webLink(url: string, form: 'list' | 'inline'): ElementContent | string {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]
  if (host === undefined) return url
  const name = form === 'inline' ? host : url
  return h('a', { href: url, rel: ['noreferrer'], className: [form === 'inline' ? 'host' : 'address'] }, name)
}
