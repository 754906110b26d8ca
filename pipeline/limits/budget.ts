import { createContext, Script } from 'node:vm'

/** Time limit for reading a text, in milliseconds per megabyte or fraction thereof. */
const perMegabyte = 5000

/** Elapsed time that each attempt may take, as a multiple of the job's time limit. */
const patience = [1, 3, 9]

/** A job takes too long only if it had the processor for at least this share of its time. */
const share = 0.7

/** The remaining time of a job. */
export interface Budget {
  /** Milliseconds in this process. */
  left: number
}

/** Result of a job, or `undefined` if it ran out of time. */
export type Bounded<Value> = { readonly value: Value } | undefined

/** Set the time limit of a job by the size of its input. */
export function makeBudget(bytes: number, milliseconds = perMegabyte): Budget {
  return { left: milliseconds * Math.max(1, bytes / 1_000_000) }
}

const context = createContext({ act: () => {} })
const script = new Script('act()')

/**
 * Do something synchronously, and stop it at its time limit. If other processes had the processor for a good part of
 * that time, it is repeated with a longer limit.
 *
 * @returns `undefined` if it exceeded the rest of the budget.
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

/** Do something with a timeout in milliseconds, and measure its processor time. */
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

/** Tell whether an error is a timeout. It comes from the context's own realm, so it is not an instance of our `Error`. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
