import { createContext, Script } from 'node:vm'

/** Milliseconds that reading a text may take, for each megabyte, and for less than one. */
const perMegabyte = 5000

/** How many times its time a job may wait for, on a busy machine. */
const patience = [1, 3, 9]

/** Share of its time in which a job must have had the processor to count as one that takes too long. */
const share = 0.7

/** What is left of the time that a job may take. */
export interface Budget {
  /** Milliseconds of this process. */
  left: number
}

/** What a job made, or that its time was over. */
export type Bounded<Value> = { readonly value: Value } | undefined

/** Give a job its time, by the size of what it reads. */
export function makeBudget(bytes: number, milliseconds = perMegabyte): Budget {
  return { left: milliseconds * Math.max(1, bytes / 1_000_000) }
}

const context = createContext({ act: () => {} })
const script = new Script('act()')

/**
 * Do something that does not wait, and stop it when its time is over. Where others had the processor for a good part of
 * that time, it is done again with more.
 *
 * @returns `undefined` if it took longer than is left of the budget.
 */
export function withinBudget<Value>(budget: Budget, act: () => Value): Bounded<Value> {
  for (const factor of patience) {
    const { done, used } = attempt(budget.left * factor, act)
    const isOver = used > budget.left * share || factor === patience.at(-1)
    if (!done && !isOver) continue
    budget.left = done ? Math.max(0, budget.left - used) : 0
    return done
  }
  return undefined
}

/** Do something within so many milliseconds, and measure the processor's time that it took. */
function attempt<Value>(timeout: number, act: () => Value): { done: Bounded<Value>; used: number } {
  const start = process.cpuUsage()
  let done: Bounded<Value>
  context.act = () => {
    done = { value: act() }
  }
  try {
    script.runInContext(context, { timeout: Math.max(1, Math.ceil(timeout)) })
  } catch (error) {
    if (!isTimeout(error)) throw error
    done = undefined
  }
  const { user, system } = process.cpuUsage(start)
  return { done, used: (user + system) / 1000 }
}

/** The error comes from the context's own realm: it is no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
