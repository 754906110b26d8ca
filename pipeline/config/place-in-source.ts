/**
 * Find where a value is set in the source of a configuration, by searching for the keys of its path one after another,
 * as far as they are written there.
 *
 * @param path - keys and indexes; indexes are ignored.
 * @returns line and column from 1; those of the default export if no key is found.
 */
export function placeInSource(
  source: string,
  path: readonly PropertyKey[]
): { readonly line: number; readonly column: number } {
  let at = Math.max(0, source.search(/^export default\b/mu))
  for (const key of path) {
    if (typeof key !== 'string') continue
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    const found = source.slice(at).search(new RegExp(`(?<![\\w$-])(['"]?)${escaped}\\1(?=\\s*[:,(}])`, 'u'))
    if (found >= 0) at += found
  }
  const before = source.slice(0, at).split(/\r\n|\r|\n/u)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
