import { matchBraces } from '../braces.ts'
import type { FindMarks, SyntaxMark } from '../mark.ts'

/** Longest import or export, in UTF-16 units. */
const longestExpression = 20_000

/**
 * Find the expressions of MDX: `{props.name}`, `{/* a comment *\/}`. They are found by their brackets and are not
 * parsed as JavaScript; a bracket without a counterpart is text.
 */
export const findExpressions: FindMarks = ({ prose }) => {
  const marks: SyntaxMark[] = []
  for (const [start, end] of [...matchBraces(prose)].sort(([one], [other]) => one - other)) {
    if (start < (marks.at(-1)?.end ?? 0) || end - start < 3 || prose[start - 1] === '\\') continue
    marks.push({ start, end, form: formOf(prose, start, end) })
  }
  return marks
}

function formOf(prose: string, start: number, end: number): SyntaxMark['form'] {
  const before = prose.slice(prose.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\r\n]*/.exec(prose.slice(end, end + 200))?.[0] ?? ''
  return /^[ \t>]*$/.test(before) && after.trim() === '' ? 'block' : 'inline'
}

/** Find the imports and exports of MDX: from the start of a line to a blank line outside brackets. */
export const findModules: FindMarks = ({ text, prose }) => {
  const start =
    /^(?:import[ \t]+(?:["'][^"'\r\n]+["']|[\w*{][^;\r\n]*(?:\bfrom[ \t]+["']|,[ \t]*$|\{[ \t]*$))|export[ \t]+(?:default|const|let|var|function|async|class|\{|\*)(?=[\s{*]))/gm
  const marks: SyntaxMark[] = []
  let from = 0
  for (const { index } of prose.matchAll(start)) {
    if (index < from) continue
    from = endOfModule(text, index)
    marks.push({ start: index, end: from, form: 'block' })
  }
  return marks
}

/** Find the end of an import or export, in one pass; the end of its line if its brackets are not closed. */
function endOfModule(text: string, start: number): number {
  const rest = text.slice(start, start + longestExpression)
  let depth = 0
  for (const { 0: found, index } of rest.matchAll(/[{([]|[})\]]|\r?\n[ \t]*(?=\r?\n)|\s*$(?![\s\S])/g)) {
    if ('{(['.includes(found[0] ?? ' ')) depth++
    else if ('})]'.includes(found[0] ?? ' ')) depth--
    else if (depth <= 0) return start + index
  }
  return start + (/\r?\n/.exec(rest)?.index ?? rest.length)
}
