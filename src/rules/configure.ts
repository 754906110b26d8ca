import type { Severity } from '../message/rules.ts'
import type { ActiveRule } from './check.ts'
import type { Rule } from './rule.ts'

/** Setting of a rule in the configuration: off, its severity, or both severity and options. */
export type RuleSetting = 'off' | Severity | readonly [severity: Severity, options?: unknown]

/** A fault in the configuration of rules. */
export interface SettingFault {
  /** Its location: keys and indexes, starting from the mapping of rules. */
  readonly path: readonly PropertyKey[]
  /** What was found and what was expected. */
  readonly reason: string
}

const severities: readonly unknown[] = ['error', 'warning', 'info'] satisfies Severity[]
const expectedSetting = '"off", "error", "warning", "info", or one of the last three with options in a list'

/**
 * Set up rules according to the configuration. Rules without a setting run with their own severity.
 *
 * @returns the rules to run, and the faults of the configuration; a rule with a faulty setting does not run.
 */
export function setRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, unknown>>
): { readonly active: ActiveRule[]; readonly faults: SettingFault[] } {
  const known = new Set(rules.map(({ id }) => id))
  const faults: SettingFault[] = Object.keys(settings)
    .filter(id => !known.has(id))
    .map(id => ({ path: [id], reason: `Unexpected rule "${id}", expected one of ${[...known].join(', ')}` }))
  const active = rules.flatMap(rule => {
    const setting = settings[rule.id] ?? rule.severity
    if (setting === 'off') return []
    const [severity, given = {}]: readonly unknown[] = Array.isArray(setting) ? setting : [setting]
    if (!isSeverity(severity)) {
      faults.push({ path: [rule.id], reason: `Unexpected ${show(severity)}, expected ${expectedSetting}` })
      return []
    }
    const { options, issues } = readOptions(rule, given)
    const inOptions = Array.isArray(setting) && setting.length > 1 ? [rule.id, 1] : [rule.id]
    faults.push(...issues.map(({ path, reason }) => ({ path: [...inOptions, ...path], reason })))
    return issues.length > 0 ? [] : [{ rule, severity, options }]
  })
  return { active, faults }
}

function isSeverity(value: unknown): value is Severity {
  return severities.includes(value)
}

function readOptions(rule: Rule, given: unknown): { options?: unknown; issues: SettingFault[] } {
  if (!rule.options) {
    const isEmpty = typeof given === 'object' && given !== null && Object.keys(given).length === 0
    const reason = `Unexpected options of ${rule.id}, expected none: it has no options`
    return { options: given, issues: isEmpty ? [] : [{ path: [], reason }] }
  }
  const result = rule.options['~standard'].validate(given)
  if (result instanceof Promise)
    return { issues: [{ path: [], reason: `Unexpected asynchronous schema of ${rule.id}` }] }
  if (!result.issues) return { options: result.value, issues: [] }
  const issues = result.issues.map(({ message, path = [] }) => ({
    path: path.map(step => (typeof step === 'object' ? step.key : step)),
    reason: message
  }))
  return { issues }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
