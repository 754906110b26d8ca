/**
 * Write rows of JSON as a script that passes them to the search page, one row per line. From disk, pages can load only
 * scripts.
 */
export function writeReceived(path: string, rows: readonly string[]): string {
  return `taiyakuSearch.receive(${JSON.stringify(path)}, [\n${rows.join(',\n')}\n])\n`
}
