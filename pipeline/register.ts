import type { Command } from 'commander'

/** What a command does: it takes its own options, and leaves its exit status behind. */
export type Register = (command: Command, finish: (status: number) => void) => void
