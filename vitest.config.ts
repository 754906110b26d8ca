import { defineConfig } from 'vitest/config'

const all = 'test/**/*.test.ts'

/** Tests that look at pages in a browser. */
const browser = [
  'test/**/*browser*.test.ts',
  'test/site/hostile.test.ts',
  'test/pipeline/commands/review-reports.test.ts',
  'test/pipeline/server/code.test.ts'
]

/** Tests that run the program, or parts of it that read and write files. */
const program = 'test/pipeline/**/*.test.ts'

/** What runs the program, in a process or a thread of its own, runs it compiled. */
const compileProgram = 'test/program/compile-program.ts'
const compiledThreads = 'test/program/compiled-threads.ts'

const shared = { extends: true as const }

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    maxWorkers: '100%',
    setupFiles: 'test/setup.ts',
    projects: [
      { ...shared, test: { name: 'unit', include: [all], exclude: [program, ...browser] } },
      {
        ...shared,
        test: {
          name: 'program',
          include: [program],
          exclude: browser,
          // How much memory a process holds decides what it reads: each file has one of its own.
          isolate: true,
          setupFiles: compiledThreads,
          globalSetup: compileProgram
        }
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: browser,
          setupFiles: compiledThreads,
          globalSetup: ['test/browser/start-browser.ts', compileProgram]
        }
      }
    ]
  }
})
