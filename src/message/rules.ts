/** Severity of a message. Only `error` makes `check` fail. */
export type Severity = 'error' | 'warning' | 'info'

/** Description of a rule. */
export interface RuleDescription {
  /** One sentence for people: what the rule finds. */
  readonly description: string
  /** Severity of its messages. */
  readonly severity: Severity
}

/** The rules that readers report, by id. The rules of `check` describe themselves. Reporting an unknown id does not compile. */
export const ruleDescriptions = {
  // Files on disk.
  'file-unreadable': { description: 'A file is missing or cannot be read.', severity: 'error' },
  'name-unexpected': {
    description: 'A folder has a name that cannot be part of an address.',
    severity: 'error'
  },

  // YAML.
  'yaml-malformed': { description: 'A text is not YAML.', severity: 'error' },
  'toml-malformed': { description: 'A text is not TOML.', severity: 'error' },
  'merge-conflict': { description: 'A Git merge left its conflict markers in a file.', severity: 'error' },
  'alias-unresolved': { description: 'A YAML alias points at no anchor.', severity: 'error' },
  'key-duplicate': { description: 'A mapping has the same key twice.', severity: 'error' },
  'key-unknown': { description: 'A key has no meaning in its place.', severity: 'warning' },
  'key-missing': { description: 'A key that must be there is not.', severity: 'error' },
  'value-unexpected': { description: 'A value is of another type or form than asked.', severity: 'error' },
  'locale-malformed': { description: 'A language tag is not a BCP 47 tag.', severity: 'error' },
  'locale-doubtful': {
    description: 'A text is not in the language that its file states.',
    severity: 'warning'
  },
  'date-malformed': { description: 'A date is not a day of the calendar in ISO 8601.', severity: 'error' },
  'decision-duplicate': { description: 'Two decisions have the same bead id.', severity: 'error' },

  // Content of texts.
  'bracket-unbalanced': {
    description: 'A bracket is opened and not closed, or closed and not opened.',
    severity: 'warning'
  },
  'encoding-malformed': { description: 'A text is not UTF-8.', severity: 'error' },
  'encoding-assumed': { description: 'The encoding of a text had to be guessed.', severity: 'warning' },
  'nul-character': { description: 'A text holds a NUL character.', severity: 'error' },
  'markup-unpaired': {
    description: 'A block of a documentation site is opened and not closed, or closed and not opened.',
    severity: 'warning'
  },
  'paragraph-too-long': {
    description: 'A paragraph is too long to be parsed in reasonable time.',
    severity: 'error'
  },
  'limit-exceeded': {
    description: 'A text would take more time or memory to read than any text may.',
    severity: 'error'
  },
  'nesting-too-deep': {
    description: 'Blocks or brackets are nested too deep to be read as clauses.',
    severity: 'warning'
  },

  // Import from other formats.
  'text-empty': { description: 'A file holds no text.', severity: 'error' },
  'main-text-missing': { description: 'No main text was found in a web page.', severity: 'error' },
  'furniture-removed': { description: 'A page number or running head was left out.', severity: 'info' },
  'layout-unsure': {
    description: 'The layout of a page does not tell how its text goes on.',
    severity: 'warning'
  },
  'character-replaced': {
    description: 'A character that only a font or layout calls for was replaced.',
    severity: 'info'
  },
  'changes-accepted': {
    description: 'Tracked changes of a document were read as accepted.',
    severity: 'info'
  },
  'link-unsafe': { description: 'A link leads where a reader must not be led.', severity: 'warning' },
  'link-relative': {
    description: 'A relative link has no address that it leads from.',
    severity: 'info'
  },
  'image-unusable': {
    description: 'An image is missing, outside the corpus, or of no type that pages show.',
    severity: 'warning'
  },
  'markup-removed': {
    description: 'Markup without a counterpart in Markdown was left out.',
    severity: 'warning'
  }
} as const satisfies Record<string, RuleDescription>

/** Id of a rule that readers report. */
export type RuleId = keyof typeof ruleDescriptions
