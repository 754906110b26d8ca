import type { Command } from 'commander'

/** Registers a command: it declares its options, and reports its exit status when it is done. */
export type Register = (command: Command, finish: (status: number) => void) => void
