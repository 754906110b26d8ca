/** Wrong use, or input that cannot be read: one line on stderr and exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
