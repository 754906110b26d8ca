import type { OutputFile } from '../../nodes/index.ts'

/** Write rows as a script that hands them to the search page, one row a line: from disk a page can load nothing else. */
export function writeReceived(path: string, rows: readonly unknown[]): OutputFile {
  const lines = rows.map(row => JSON.stringify(row)).join(',\n')
  return { path, text: `taiyakuSearch.receive(${JSON.stringify(path)}, [\n${lines}\n])\n` }
}
