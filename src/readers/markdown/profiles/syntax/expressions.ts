import type { FindMarks, Mark } from '../mark.ts'

/** Longest expression, in UTF-16 units. */
const longestExpression = 20_000

/**
 * Find the expressions of MDX: `{props.name}`, `{/* a comment *\/}`. They are found by their brackets and are not
 * parsed as JavaScript; a bracket without a counterpart is text.
 */
export const findExpressions: FindMarks = ({ prose }) => {
  const marks: Mark[] = []
  let from = 0
  for (let at = prose.indexOf('{'); at >= 0; at = prose.indexOf('{', from)) {
    const end = prose[at - 1] === '\\' ? undefined : endOfBraces(prose, at)
    if (end !== undefined && end - at > 2) marks.push({ start: at, end, form: formOf(prose, at, end) })
    from = end ?? at + 1
  }
  return marks
}

/** Find the end of an expression; `undefined` if its bracket is not closed. Brackets in strings and comments do not count. */
export function endOfBraces(text: string, start: number): number | undefined {
  const token = /[{}]|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/g
  const part = text.slice(start, start + longestExpression)
  let depth = 0
  for (const { 0: found, index } of part.matchAll(token)) {
    if (found === '{') depth++
    else if (found === '}') depth--
    if (depth === 0) return start + index + 1
  }
  return undefined
}

function formOf(prose: string, start: number, end: number): Mark['form'] {
  const before = prose.slice(prose.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\r\n]*/.exec(prose.slice(end, end + 200))?.[0] ?? ''
  return /^[ \t>]*$/.test(before) && after.trim() === '' ? 'block' : 'inline'
}

/** Find the imports and exports of MDX: from the start of a line to a blank line outside brackets. */
export const findModules: FindMarks = ({ text, prose }) => {
  const start =
    /^(?:import[ \t]+(?:["'][^"'\r\n]+["']|[\w*{][^;\r\n]*(?:\bfrom[ \t]+["']|,[ \t]*$|\{[ \t]*$))|export[ \t]+(?:default|const|let|var|function|async|class|\{|\*)(?=[\s{*]))/gm
  const marks: Mark[] = []
  let from = 0
  for (const { index } of prose.matchAll(start)) {
    if (index < from) continue
    from = endOfModule(text, index)
    marks.push({ start: index, end: from, form: 'block' })
  }
  return marks
}

function endOfModule(text: string, start: number): number {
  const rest = text.slice(start, start + longestExpression)
  for (const { index } of rest.matchAll(/\r?\n[ \t]*(?=\r?\n)|\s*$(?![\s\S])/g)) {
    const lines = rest.slice(0, index)
    if ((lines.match(/[{([]/g)?.length ?? 0) <= (lines.match(/[})\]]/g)?.length ?? 0)) return start + index
  }
  return start + (/\r?\n/.exec(rest)?.index ?? rest.length)
}
