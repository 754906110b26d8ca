import { UsageError } from '../usage-error.ts'

/** What came of a pair: its line of output, and the reason where it failed. */
export interface PairResult {
  /** JSON with its line end. */
  readonly line: string
  /** One line. */
  readonly error?: string
}

/** Put into words that a pair failed. */
export function failPair(source: string, target: string, cause: unknown): PairResult {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const error = `${cause instanceof UsageError ? '' : 'unexpected: '}${reason.trim()}`.replaceAll(
    /\s*[\r\n]+\s*/g,
    ' '
  )
  return { line: `${JSON.stringify({ source, target, error })}\n`, error }
}
