import { toString as textOf } from 'mdast-util-to-string'
import { type RuleId, report } from '../../message/index.ts'
import type { TermStatus } from '../../nodes/index.ts'
import type { LintedText } from '../context.ts'
import { quote } from './quote.ts'
import { termsIn } from './terms-in.ts'

/** Report every marked term of a status, with the term to use in its place. */
export function reportTerms(
  { tree, file, locale, termbase }: LintedText,
  status: TermStatus,
  rule: RuleId
): void {
  for (const term of termsIn(tree)) {
    if (term.status !== status) continue
    const concept = termbase.concepts.find(({ id }) => id === term.concept)
    const preferred = concept?.terms[locale]?.find(entry => entry.status === 'preferred')
    const expected = preferred ? quote(preferred.text) : `another term for \`${term.concept}\``
    report(file, rule, `Unexpected ${status} term ${quote(textOf(term))}, expected ${expected}`, term)
  }
}
