import { writeFileSync } from 'node:fs'

// Loaded before a measured program; writes its peak resident memory, in KB, where the bench reads it.
process.on('exit', () => {
  const report = process.env.TAIYAKU_BENCH_MEMORY
  if (report) writeFileSync(report, `${process.resourceUsage().maxRSS}`)
})
