/** How grave a message is. Only `error` makes `check` fail. */
export type Severity = 'error' | 'warning' | 'info'

/** What is known of a rule. */
export interface RuleDescription {
  /** One sentence for people: what the rule finds. */
  readonly description: string
  /** How grave its messages are. */
  readonly severity: Severity
}

/** Every rule that can report a message, by id. A message with another id does not compile. */
export const rules = {
  'alias-unresolved': { description: 'A YAML alias points at no anchor.', severity: 'error' },
  'bracket-unbalanced': {
    description: 'A bracket is opened and not closed, or closed and not opened.',
    severity: 'warning'
  },
  'paragraph-too-long': {
    description: 'A paragraph is too long to be parsed in reasonable time.',
    severity: 'error'
  },
  'nesting-too-deep': {
    description: 'Blocks or brackets are nested too deep to be read as clauses.',
    severity: 'warning'
  }
} as const satisfies Record<string, RuleDescription>

/** Id of a rule. */
export type RuleId = keyof typeof rules
