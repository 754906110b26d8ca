import { toString as textOf } from 'mdast-util-to-string'
import type { Bitext, Segment, Term } from '../nodes/index.ts'
import { quote, quoteAll } from './found/quote.ts'
import { type ResolvedBead, resolveBeads } from './found/resolve-beads.ts'
import { ownTermsIn, termsIn } from './found/terms-in.ts'
import type { CheckedText, Rule } from './rule.ts'

/**
 * Find terms of the source that no rendering of their segment renders by a term of the concept. In a `summary`, which
 * may omit words, only beads of one source and one target segment are checked. (In these examples a link to `term:`
 * marks a term.)
 *
 * @example translation zh-Hans ja
 * 深化[放管服](term:fang-guan-fu)改革。
 * ~~~
 * [放管服](term:fang-guan-fu)改革の深化。
 *
 * @example translation zh-Hans ja
 * 深化[放管服](term:fang-guan-fu)改革。
 * ~~~
 * 行政改革の深化。
 * ! source 1:3-1:27 Unexpected rendering without the term `放管服`, expected one of `放管服`, `行政簡素化`
 *
 * @example translation zh-Hans ja
 * 保护[知识产权](term:without-japanese)。
 * ~~~
 * 権利の保護。
 */
export const termNotRendered: Rule = {
  id: 'term-not-rendered',
  description: 'A term of the source is rendered by no term of its concept.',
  severity: 'warning',
  checkBitext({ bitext, source, target }) {
    const rendered = new Map<Segment, Set<string>>()
    for (const bead of resolveBeads(bitext).filter(each => isWholeRendering(each, bitext))) {
      const concepts = bead.target.flatMap(termsIn).map(({ concept }) => concept)
      for (const segment of bead.source) {
        rendered.set(segment, new Set([...(rendered.get(segment) ?? []), ...concepts]))
      }
    }
    for (const [segment, settled] of rendered) {
      for (const term of ownTermsIn(segment)) {
        const usable = settled.has(term.concept) ? [] : usableTerms(target, term.concept)
        settled.add(term.concept)
        if (usable.length > 0) source.report(explain(term, usable), term)
      }
    }
  }
}

function isWholeRendering({ source, target }: ResolvedBead, { relation }: Bitext): boolean {
  if (relation === 'summary') return source.length === 1 && target.length === 1
  return source.length > 0 && target.length > 0
}

function usableTerms({ termbase, locale }: CheckedText, concept: string): string[] {
  const terms = termbase.concepts.find(({ id }) => id === concept)?.terms[locale] ?? []
  return terms.filter(({ status }) => status === 'preferred' || status === 'admitted').map(({ text }) => text)
}

function explain(term: Term, usable: readonly string[]): string {
  return `Unexpected rendering without the term ${quote(textOf(term))}, expected one of ${quoteAll(usable)}`
}
