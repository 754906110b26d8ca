/** Write rows of JSON as a script that hands them to the search page, one row a line: from disk a page can load nothing else. */
export function writeReceived(path: string, rows: readonly string[]): string {
  return `taiyakuSearch.receive(${JSON.stringify(path)}, [\n${rows.join(',\n')}\n])\n`
}
