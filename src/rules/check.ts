import { reportAs } from '../message/report.ts'
import type { Severity } from '../message/rules.ts'
import type { Bitext } from '../nodes/index.ts'
import type { CheckedText, Rule } from './rule.ts'

/** A rule with the severity and the options that it runs with. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** What the rule's own schema made of its options. */
  readonly options: unknown
}

/** A text to be checked: a rule is shown it together with a way to report. */
export type RuleText = Omit<CheckedText, 'report'>

/** Check a text by every rule for one text; the messages go to its file. Once for a text, however many bitexts it is in. */
export function checkText(text: RuleText, rules: readonly ActiveRule[]): void {
  for (const active of rules) active.rule.checkText?.(show(text, active), active.options)
}

/** Check two aligned texts by every rule for a bitext; each message goes to the file of its side. */
export function checkBitext(
  {
    bitext,
    source,
    target
  }: { readonly bitext: Bitext; readonly source: RuleText; readonly target: RuleText },
  rules: readonly ActiveRule[]
): void {
  for (const active of rules)
    active.rule.checkBitext?.(
      { bitext, source: show(source, active), target: show(target, active) },
      active.options
    )
}

function show(text: RuleText, { rule, severity }: ActiveRule): CheckedText {
  return {
    ...text,
    report: (reason, place) => {
      reportAs(text.file, { id: rule.id, severity }, reason, place)
    }
  }
}
