#!/usr/bin/env node
import { runCommandLine } from './command-line.ts'

// A reader that has seen enough, as in `taiyaku align … | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommandLine(process.argv.slice(2))
