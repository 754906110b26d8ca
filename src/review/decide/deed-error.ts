/** A deed that cannot be done; its message says why. */
export class DeedError extends Error {
  override name = 'DeedError'
}
