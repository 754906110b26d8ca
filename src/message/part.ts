/** An error in one part of the program, such as a rule or an edition; its message names the part and its plug-in. */
export class PartError extends Error {
  override readonly name = 'PartError'
}

const owners = new WeakMap<object, string>()

/** Note which plug-in brought some parts, for messages. */
export function claimParts(plugin: string, parts: readonly object[]): void {
  for (const part of parts) owners.set(part, plugin)
}

/**
 * Run a part of the program, which may come from a plug-in.
 *
 * @param part - the registered object.
 * @param label - its kind and name: `rule "shouting"`.
 * @throws PartError for whatever the part throws.
 */
export function runPart<Result>(part: object, label: string, act: () => Result): Result {
  try {
    const result = act()
    return result
  } catch (error) {
    return rethrow(part, label)(error)
  }
}

/** Run a part that may be asynchronous; see `runPart`. */
export async function runPartAsync<Result>(
  part: object,
  label: string,
  act: () => Result | Promise<Result>
): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    return rethrow(part, label)(error)
  }
}

function rethrow(part: object, label: string): (error: unknown) => never {
  return error => {
    if (error instanceof PartError) throw error
    const owner = owners.get(part)
    const where = owner === undefined ? label : `${label} of the plug-in ${owner}`
    throw new PartError(`${where}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error
    })
  }
}
