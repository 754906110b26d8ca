import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, vi } from 'vitest'
import { runCommandLine } from '../../pipeline/command-line.ts'
import type {} from '../program/compile-program.ts'

/** What a run of the program left behind. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Root of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Run the command line in this process. */
export async function runHere(...words: readonly string[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map(name =>
    vi.spyOn(process[name], 'write').mockImplementation(text => {
      written[name] += text
      return true
    })
  )
  try {
    const status = await runCommandLine(words)
    return { status, ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Where a process of its own is run. */
export interface Machine {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Find a module of the compiled program by the path of its source. */
export function compiled(path: string): string {
  return join(inject('program'), path.replace(/\.ts$/, '.js'))
}

/** Start the program in a process of its own. */
export function startProgram(words: readonly string[], { cwd = root, env = {} }: Machine = {}) {
  const { INIT_CWD: _, ...clean } = process.env
  return spawn(process.execPath, [compiled('pipeline/main.ts'), ...words], { cwd, env: { ...clean, ...env } })
}

/** Run the program in a process of its own. */
export function runProgram(words: readonly string[], machine?: Machine): Promise<Outcome> {
  const child = startProgram(words, machine)
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ status, ...written }))
  })
}
