import type { Register } from './register.ts'

/** The `--help` text of a command, and its implementation. */
export interface CommandEntry {
  readonly description: string
  /** Description of each argument, by its commander syntax: `[optional]` or `<required>`. */
  readonly arguments?: Readonly<Record<string, string>>
  /** Loads the command, on first use. */
  readonly load: () => Promise<Register>
}

/** Every command, by name. To add one, write its file and add an entry here. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    description: 'write a small corpus to start from',
    load: async () => (await import('./commands/init.ts')).initCommand
  },
  build: {
    description: 'write the editions of every document',
    load: async () => (await import('./commands/build.ts')).buildCommand
  },
  check: {
    description: 'report what the rules find in the corpus',
    load: async () => (await import('./commands/check.ts')).checkCommand
  },
  review: {
    description: 'show what changed since the alignment was last accepted',
    load: async () => (await import('./commands/review.ts')).reviewCommand
  },
  accept: {
    description: 'accept beads as they are: all, those of a document, by id, by range or by other criteria',
    load: async () => (await import('./commands/accept.ts')).acceptCommand
  },
  serve: {
    description: 'review the alignment in a browser, on this machine alone; runs until it is interrupted',
    load: async () => (await import('./commands/serve.ts')).serveCommand
  },
  print: {
    description: 'print the page of a bitext to PDF with an installed browser',
    load: async () => (await import('./commands/print.ts')).printCommand
  },
  learn: {
    description: 'learn from every accepted bead which words render each other, for people to review',
    load: async () => (await import('./commands/learn.ts')).learnCommand
  },
  align: {
    description: 'align two Markdown files or, with --lines, two files with one segment per line',
    arguments: {
      '[source]': 'the text that was written first',
      '[target]': 'the text that renders it'
    },
    load: async () => (await import('./commands/align.ts')).alignCommand
  },
  segment: {
    description: 'print the segments of a file, one per line',
    arguments: { '<file>': 'a file of any format that `import` reads' },
    load: async () => (await import('./commands/segment.ts')).segmentCommand
  },
  import: {
    description: 'turn a file into Markdown and print it',
    arguments: { '<file>': 'text from a PDF, a saved web page, or Markdown' },
    load: async () => (await import('./commands/import.ts')).importCommand
  },
  add: {
    description: 'import a file into the corpus; if there already is a text, show what would change',
    arguments: { '<file>': 'text from a PDF, a saved web page, or Markdown' },
    load: async () => (await import('./commands/add.ts')).addCommand
  }
}
