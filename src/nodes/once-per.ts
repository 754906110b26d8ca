/** Make a function that works out what follows from an object once, and knows it as long as the object is there. */
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
