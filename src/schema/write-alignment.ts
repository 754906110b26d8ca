import { VFile } from 'vfile'
import type { Decision } from '../nodes/index.ts'
import { readAlignment } from './alignment.ts'
import { type AlignmentEntry, alignmentVersion, findEntries } from './alignment-lines.ts'
import { isSameDecision, stringifyDecision } from './stringify-decision.ts'

const header = `# What translators decided, one bead a line: the whole text of both sides as it was then, each path a hint.
# \`taiyaku accept\` writes here; so may you. A rejected bead is not proposed again for the same texts.
version: ${alignmentVersion}
decisions:
`

/**
 * Write decisions into the text of an alignment file. A line whose decision is unchanged, and every comment, keeps its
 * bytes; a new decision is inserted after its predecessor in the list. A file without a version gets one as soon as
 * none of its lines was written by an earlier version.
 *
 * @param old the file's text; `undefined` for a new file.
 * @param decisions all decisions of the bitext, each id once; all others are removed.
 * @throws {TypeError} if `readAlignment` does not accept the old text; read it first.
 */
export function writeAlignment(old: string | undefined, decisions: readonly Decision[]): string {
  const text = old ?? header
  const before = readAlignment(new VFile({ value: text }))
  if (!before) throw new TypeError('Unexpected broken alignment file, expected one that can be read')
  const { entries, linked, versioned } = findEntries(text)
  const layout = layoutOf(text, entries)
  const added = groupNew(decisions, before)
  const wanted = new Map(decisions.map(decision => [decision.id, decision]))
  const { eol } = layout
  const head = closeLine(layout.head, eol)
  let result = writeNew(added.get(undefined), layout)
  let isRenewed = true
  for (const [index, entry] of entries.entries()) {
    const was = before[index]
    const now = was && wanted.get(was.id)
    const keep = was && now && !linked && isSameDecision(was, now)
    const lines = keep ? text.slice(layout.starts[index], entry.lineEnd) : rewrite(text, entry, now, layout)
    if (keep) isRenewed = false
    const news = writeNew(added.get(was?.id), layout)
    result += (news ? closeLine(lines, layout.eol) : lines) + news
    result += text.slice(entry.lineEnd, layout.starts[index + 1] ?? text.length)
  }
  const version = versioned || !isRenewed ? '' : `version: ${alignmentVersion}${eol}decisions:${eol}`
  return old !== undefined && head + result === old ? old : head + version + result
}

/** Layout of a file. */
interface Layout {
  /** Text before the first entry. */
  readonly head: string
  /** Offset of the first line of each entry. */
  readonly starts: readonly number[]
  /** White space before each `-`. */
  readonly indent: string
  /** Line end. */
  readonly eol: string
}

function layoutOf(text: string, entries: readonly AlignmentEntry[]): Layout {
  const indent = /[ \t]*$/.exec(text.slice(0, entries[0]?.start ?? 0))?.[0] ?? ''
  const starts = entries.map(({ start }) => start - indent.length)
  const empty = /^(decisions:[ \t]*)?\[\s*\][ \t]*(\r?\n|$)/m
  const head =
    entries.length > 0
      ? text.slice(0, starts[0])
      : text.replace(empty, (_, key = '', end = '') => (key === '' ? '' : `decisions:${end}`))
  return { head, starts, indent, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}

/** Group new decisions by the id of the known one that they follow; `undefined` for the start. */
function groupNew(
  decisions: readonly Decision[],
  before: readonly Decision[]
): Map<string | undefined, Decision[]> {
  const known = new Set(before.map(({ id }) => id))
  const added = new Map<string | undefined, Decision[]>()
  let anchor: string | undefined
  for (const decision of decisions) {
    if (known.has(decision.id)) anchor = decision.id
    else added.set(anchor, [...(added.get(anchor) ?? []), decision])
  }
  return added
}

function writeNew(decisions: readonly Decision[] | undefined, { indent, eol }: Layout): string {
  return (decisions ?? []).map(decision => `${indent}- ${stringifyDecision(decision)}${eol}`).join('')
}

/** Return the lines of an entry that was changed or removed; its comments are kept. */
function rewrite(text: string, entry: AlignmentEntry, now: Decision | undefined, layout: Layout): string {
  const { indent, eol } = layout
  const rest = text.slice(entry.end, entry.lineEnd)
  const comments = entry.comments.map(comment => `${indent}${comment.trimEnd()}${eol}`).join('')
  if (now) return `${comments}${indent}- ${stringifyDecision(now)}${rest}`
  return comments + (rest.trim() === '' ? '' : `${indent}${rest.trim()}${eol}`)
}

function closeLine(lines: string, eol: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : lines + eol
}
