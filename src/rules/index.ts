import type { RuleId } from '../message/index.ts'
import { abbreviationNotUsed } from './abbreviation-not-used.ts'
import { codeMismatch } from './code-mismatch.ts'
import type { BitextRule, LintedBitext, LintedText, TextRule } from './context.ts'
import { labelMismatch } from './label-mismatch.ts'
import { lowScore } from './low-score.ts'
import { numberMismatch } from './number-mismatch.ts'
import { outlineNumber } from './outline-number.ts'
import { punctuation } from './punctuation.ts'
import { segmentUntranslated } from './segment-untranslated.ts'
import { segmentWithoutCounterpart } from './segment-without-counterpart.ts'
import { termDeprecated } from './term-deprecated.ts'
import { termForbidden } from './term-forbidden.ts'
import { termNotRendered } from './term-not-rendered.ts'

export type { BitextRule, LintedBitext, LintedText, TextRule } from './context.ts'

/** Rules for one text, by id. To add one: its file in `rules/`, its id in `src/message/rules.ts`, and a line here. */
export const textRules = {
  'abbreviation-not-used': abbreviationNotUsed,
  'outline-number': outlineNumber,
  punctuation,
  'term-deprecated': termDeprecated,
  'term-forbidden': termForbidden
} as const satisfies Partial<Record<RuleId, TextRule>>

/** Rules for a bitext, by id. */
export const bitextRules = {
  'code-mismatch': codeMismatch,
  'label-mismatch': labelMismatch,
  'low-score': lowScore,
  'number-mismatch': numberMismatch,
  'segment-without-counterpart': segmentWithoutCounterpart,
  'segment-untranslated': segmentUntranslated,
  'term-not-rendered': termNotRendered
} as const satisfies Partial<Record<RuleId, BitextRule>>

/** Check a text by every rule for one text; the messages go to its file. Once for a text, however many bitexts it is in. */
export function lintText(text: LintedText): void {
  for (const check of Object.values(textRules)) check(text)
}

/** Check two aligned texts by every rule for a bitext; each message goes to the file of its side. */
export function lintBitext(context: LintedBitext): void {
  for (const check of Object.values(bitextRules)) check(context)
}
