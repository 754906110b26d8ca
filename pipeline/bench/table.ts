/** Lay rows out as a Markdown table. */
export function markdownTable(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** Write a share with three decimals by default and no leading zero: `.953`. */
export function share(value: number, decimals = 3): string {
  return value.toFixed(decimals).replace(/^0/u, '')
}
