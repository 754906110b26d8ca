import { runPart } from '../message/part.ts'
import { reportAs } from '../message/report.ts'
import type { Severity } from '../message/rules.ts'
import type { Bitext } from '../nodes/index.ts'
import type { CheckedText, Rule } from './rule.ts'

/** A rule with its configured severity and options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** Options, as returned by the rule's own schema. */
  readonly options: unknown
}

/** A text to check; rules receive it together with a function to report messages. */
export type RuleText = Omit<CheckedText, 'report'>

/** Check a text by every rule for single texts, once for each text, however many bitexts contain it. Messages go to its file. */
export function checkText(text: RuleText, rules: readonly ActiveRule[]): void {
  for (const active of rules)
    runPart(active.rule, `rule "${active.rule.id}"`, () =>
      active.rule.checkText?.(show(text, active), active.options)
    )
}

/** Check two aligned texts by every rule for bitexts. Each message goes to the file of its side. */
export function checkBitext(
  {
    bitext,
    source,
    target
  }: { readonly bitext: Bitext; readonly source: RuleText; readonly target: RuleText },
  rules: readonly ActiveRule[]
): void {
  for (const active of rules)
    runPart(active.rule, `rule "${active.rule.id}"`, () =>
      active.rule.checkBitext?.(
        { bitext, source: show(source, active), target: show(target, active) },
        active.options
      )
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
