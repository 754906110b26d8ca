import type { PhrasingContent } from 'mdast'
import type {} from '../../nodes/raised.ts'

/** The formatting of a run of characters, as far as Markdown has it. */
export interface RunFormat {
  readonly isBold?: boolean | undefined
  readonly isItalic?: boolean | undefined
  readonly isStruck?: boolean | undefined
  readonly raised?: 'super' | 'sub' | undefined
  /** Address that it links to. */
  readonly url?: string | undefined
}

/** A piece of a line with its formatting. */
export interface Run {
  readonly node: PhrasingContent
  readonly format: RunFormat
}

type Mark = keyof RunFormat

const order: readonly Mark[] = ['url', 'isBold', 'isItalic', 'isStruck', 'raised']
const plain: RunFormat = {}

/** Turn runs into phrasing content: runs with equal marks become one, and marks begin and end at words. */
export function nestRuns(runs: readonly Run[]): PhrasingContent[] {
  return group(settleSpaces(runs.flatMap(splitSpaces)), order)
}

/** Make runs of text. */
export function textRun(value: string, format: RunFormat = plain): Run[] {
  return value === '' ? [] : [{ node: { type: 'text', value }, format }]
}

function splitSpaces(run: Run): Run[] {
  const { node, format } = run
  if (node.type !== 'text') return [run]
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(node.value) ?? []
  return [before, text, after].flatMap(value => textRun(value, format))
}

/** Give white space, breaks and note marks only the marks that both neighbours have. */
function settleSpaces(runs: readonly Run[]): Run[] {
  const following: RunFormat[] = []
  let after = plain
  for (const run of [...runs].reverse()) {
    if (!isSpace(run)) after = run.format
    following.push(after)
  }
  let before = plain
  return runs.map((run, at) => {
    if (!isSpace(run)) {
      before = run.format
      return run
    }
    return { ...run, format: commonFormat(before, following[runs.length - 1 - at] ?? plain) }
  })
}

function commonFormat(before: RunFormat, after: RunFormat): RunFormat {
  return {
    isBold: before.isBold && after.isBold,
    isItalic: before.isItalic && after.isItalic,
    isStruck: before.isStruck && after.isStruck,
    url: before.url === after.url ? before.url : undefined
  }
}

function isSpace({ node }: Run): boolean {
  return (
    node.type === 'break' ||
    node.type === 'footnoteReference' ||
    (node.type === 'text' && node.value.trim() === '')
  )
}

/** Group runs by their marks. Of the marks that begin at a run, the one that reaches farthest is the outer one. */
function group(runs: readonly Run[], marks: readonly Mark[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let at = 0
  while (at < runs.length) {
    const start = at
    const set = marks.filter(mark => runs[start]?.format[mark])
    const reach = (mark: Mark): number => {
      let end = start + 1
      while (end < runs.length && runs[end]?.format[mark] === runs[start]?.format[mark]) end += 1
      return end
    }
    const outer = set.reduce<Mark | undefined>(
      (best, mark) => (best === undefined || reach(mark) > reach(best) ? mark : best),
      undefined
    )
    at = outer ? reach(outer) : start + 1
    const run = runs[start]
    if (!run) break
    if (outer) {
      const rest = marks.filter(mark => mark !== outer)
      result.push(...wrap(group(runs.slice(start, at), rest), outer, run.format))
    } else result.push(run.node)
  }
  return joinTexts(result)
}

function wrap(children: PhrasingContent[], mark: Mark, format: RunFormat): PhrasingContent[] {
  if (!format[mark]) return children
  switch (mark) {
    case 'url':
      return [{ type: 'link', url: format.url ?? '', children }]
    case 'isBold':
      return [{ type: 'strong', children }]
    case 'isItalic':
      return [{ type: 'emphasis', children }]
    case 'isStruck':
      return [{ type: 'delete', children }]
    case 'raised':
      return [{ type: format.raised === 'sub' ? 'subscript' : 'superscript', children }]
  }
}

/** Set a reading beside its base. */
export function annotate(base: readonly PhrasingContent[], reading: string): PhrasingContent[] {
  const annotation = reading.trim()
  return annotation === '' ? [...base] : [{ type: 'ruby', children: [...base], annotation }]
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { ...last, value: last.value + node.value })
    else joined.push(node)
  }
  return joined
}
