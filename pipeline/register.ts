import type { Command } from 'commander'

/** A command: it registers itself, and leaves its exit status behind. */
export type Register = (program: Command, finish: (status: number) => void) => void
