import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Wording } from '../../wording/index.ts'
import type { MarkdownEdition } from '../markdown/edition.ts'
import { type Fact, listTextFacts } from '../view/facts.ts'
import { type DescribedSide, describeAlignment, describeCoverage } from '../view/labels.ts'
import { type Content, inLanguage, lines, spoken } from './element.ts'

/** Build the title page: both titles, descriptions of the texts, and facts about them. */
export function buildFront({ source, target, wording, coverage }: MarkdownEdition): Element[] {
  return [
    h('h1', inLanguage(target.locale), target.title),
    h('p', { className: 'title', ...inLanguage(source.locale) }, source.title),
    ...[source, target].flatMap(side => describe(side, wording)),
    h('p', describeCoverage(coverage, wording)),
    h('p', describeAlignment(coverage, wording))
  ]
}

function describe(side: DescribedSide, wording: Wording): Element[] {
  const { language, badge, label, note } = side
  return [
    h('h2', `${language} · ${badge}`),
    h('p', label),
    ...(note ? [h('p', inLanguage(note.locale), note.text)] : []),
    ...buildFacts(listTextFacts(side, wording), wording)
  ]
}

/** Build a list of named facts; `undefined` if there are none. */
export function buildFacts(facts: readonly Fact[], wording: Wording): Element[] {
  const items = facts.map(fact =>
    h('li', [wording.translate('factName', { name: fact.name }), writeValue(fact, wording)])
  )
  return items.length > 0 ? [h('ul', { className: 'facts' }, lines(items))] : []
}

function writeValue({ value, kind, locale }: Fact, { day }: Wording): Content {
  if (kind === 'date') return day(value)
  if (kind === 'address' && /^https?:\/\//i.test(value)) return h('a', { href: toUri(value) }, value)
  return locale ? spoken(locale, value) : value
}

/** Encode an address in ASCII, as EPUB requires; anything that is not an address is returned unchanged. */
function toUri(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}
