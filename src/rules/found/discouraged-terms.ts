import { toString as textOf } from 'mdast-util-to-string'
import type { TermStatus } from '../../nodes/index.ts'
import type { CheckedText } from '../rule.ts'
import { quote } from './quote.ts'
import { termsIn } from './terms-in.ts'

/** Report every marked term of a status, with the term to use instead. */
export function reportTerms({ tree, report, locale, termbase }: CheckedText, status: TermStatus): void {
  for (const term of termsIn(tree)) {
    if (term.status !== status) continue
    const concept = termbase.concepts.find(({ id }) => id === term.concept)
    const preferred = concept?.terms[locale]?.find(entry => entry.status === 'preferred')
    const expected = preferred ? quote(preferred.text) : `another term for \`${term.concept}\``
    report(`Unexpected ${status} term ${quote(textOf(term))}, expected ${expected}`, term)
  }
}
