import { UsageError } from '../usage-error.ts'

/** Result of a pair: its line of output, and the reason if it failed. */
export interface PairResult {
  /** JSON, including the line end. */
  readonly line: string
  /** Reason of a failure, on one line. */
  readonly error?: string
}

/** Make the result of a pair that failed. */
export function failPair(source: string, target: string, cause: unknown): PairResult {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const error = `${cause instanceof UsageError ? '' : 'unexpected: '}${reason.trim()}`.replaceAll(
    /\s*[\r\n]+\s*/g,
    ' '
  )
  return { line: `${JSON.stringify({ source, target, error })}\n`, error }
}
