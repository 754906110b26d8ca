import { writeFileSync } from 'node:fs'

// Loaded before a program that is measured: leaves its greatest resident memory, in KB, where the bench looks for it.
process.on('exit', () => {
  const report = process.env.TAIYAKU_BENCH_MEMORY
  if (report) writeFileSync(report, `${process.resourceUsage().maxRSS}`)
})
