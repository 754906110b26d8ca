/** Memoize a function of an object: its result is cached for as long as the object exists. */
export function oncePer<From extends object, Value extends NonNullable<unknown>>(
  work: (from: From) => Value
): (from: From) => Value {
  const known = new WeakMap<From, Value>()
  return from => {
    const value = known.get(from) ?? work(from)
    known.set(from, value)
    return value
  }
}
