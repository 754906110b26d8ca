#!/usr/bin/env node
import { runCommandLine } from './command-line.ts'

// It is no error if the reader of stdout stops early, as in `taiyaku align … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommandLine(process.argv.slice(2))
