/**
 * Check texts and bitexts, and write a rule of your own.
 *
 * @module taiyaku/rules
 */
import { abbreviationNotUsed } from './abbreviation-not-used.ts'
import { codeMismatch } from './code-mismatch.ts'
import { labelMismatch } from './label-mismatch.ts'
import { lowScore } from './low-score.ts'
import { numberMismatch } from './number-mismatch.ts'
import { outlineNumber } from './outline-number.ts'
import { punctuation } from './punctuation.ts'
import type { Rule } from './rule.ts'
import { segmentUntranslated } from './segment-untranslated.ts'
import { segmentWithoutCounterpart } from './segment-without-counterpart.ts'
import { termDeprecated } from './term-deprecated.ts'
import { termForbidden } from './term-forbidden.ts'
import { termNotRendered } from './term-not-rendered.ts'

/** The library for describing the options of rules; any other Standard Schema library works as well. */
export * as z from 'zod'
export type { Severity } from '../message/rules.ts'
export { type ActiveRule, checkBitext, checkText, type RuleText } from './check.ts'
export { type RuleSetting, type SettingFault, setRules } from './configure.ts'
export { quote } from './found/quote.ts'
export { type ResolvedBead, resolveBeads } from './found/resolve-beads.ts'
export type { CheckedBitext, CheckedText, Rule } from './rule.ts'

/** The built-in rules. To add one, put its file in this folder and an entry here. */
export const rules: readonly Rule[] = [
  abbreviationNotUsed,
  outlineNumber,
  punctuation,
  termDeprecated,
  termForbidden,
  codeMismatch,
  labelMismatch,
  lowScore,
  numberMismatch,
  segmentWithoutCounterpart,
  segmentUntranslated,
  termNotRendered
]
