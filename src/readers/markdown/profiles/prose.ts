import type { SourceRange } from './mark.ts'

/** The first line of fenced code, in quotes, lists and indented blocks too. */
const fence = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/

/** Blank out front matter, fenced code, comments, scripts and code spans. Every other character keeps its offset. */
export function blankCode(text: string): string {
  return blankSpans(blankLiterals(blankFences(blankFrontMatter(text))))
}

/** Replace characters by spaces, but for line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** Find the front matter of a text, with its fences. */
export function findFrontMatter(text: string): SourceRange | undefined {
  const [opening, fence = ''] = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? []
  if (opening === undefined) return undefined
  const closing = new RegExp(`^${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'm').exec(
    text.slice(opening.length)
  )
  return closing ? { start: 0, end: opening.length + closing.index + closing[0].length } : undefined
}

function blankFrontMatter(text: string): string {
  const end = findFrontMatter(text)?.end ?? 0
  // A byte order mark comes before the first line, as white space does.
  return (blank(text.slice(0, end)) + text.slice(end)).replace(/^\ufeff/, ' ')
}

function blankFences(text: string): string {
  let open = ''
  return text.replace(/^.+$/gm, line => {
    const [, mark = '', info = ''] = fence.exec(line) ?? []
    if (open === '') {
      if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return line
      open = mark
    } else if (mark.startsWith(open) && info.trim() === '') open = ''
    return blank(line)
  })
}

/** Blank out comments, scripts and preformatted HTML, in linear time: an end that is missing once is missing always. */
function blankLiterals(text: string): string {
  const lower = text.toLowerCase()
  const missing = new Set<string>()
  let result = ''
  let from = 0
  for (const { 0: opening, index } of lower.matchAll(/<!--|<(?:script|style|pre|textarea)(?=[\s>])/g)) {
    const closing = opening === '<!--' ? '-->' : `</${opening.slice(1)}`
    if (index < from || missing.has(closing)) continue
    const found = lower.indexOf(closing, index + opening.length)
    const end = found < 0 ? -1 : lower.indexOf('>', found + closing.length - 1)
    if (end < 0) missing.add(closing)
    else {
      result += text.slice(from, index) + blank(text.slice(index, end + 1))
      from = end + 1
    }
  }
  return result + text.slice(from)
}

/** Blank out code spans: a run of backticks is closed by the next run of the same length in the paragraph. */
function blankSpans(text: string): string {
  return text
    .split(/(?<=\n)(?=[ \t]*\r?\n)/)
    .map(paragraph => (paragraph.includes('`') ? blankSpansIn(paragraph) : paragraph))
    .join('')
}

function blankSpansIn(paragraph: string): string {
  const runs = [...paragraph.matchAll(/(?<!\\)`+/g)]
  const waiting = new Map<number, number[]>()
  for (const [at, { 0: run }] of [...runs.entries()].reverse()) append(waiting, run.length, at)
  let result = ''
  let from = 0
  for (const [at, run] of runs.entries()) {
    const alike = waiting.get(run[0].length) ?? []
    while ((alike.at(-1) ?? Number.POSITIVE_INFINITY) <= at) alike.pop()
    const closing = runs[alike.at(-1) ?? -1]
    if (run.index < from || !closing) continue
    const stop = closing.index + closing[0].length
    result += paragraph.slice(from, run.index) + blank(paragraph.slice(run.index, stop))
    from = stop
  }
  return result + paragraph.slice(from)
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
