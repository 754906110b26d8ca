import { type Clause, type ClauseReading, levelOf, plainClause, splitAt, trimSeparators } from './clause.ts'
import { type Enumeration, findEnumeration, splitTail } from './enumeration.ts'
import { type Member, readMember, readMembers } from './list.ts'
import type { Range } from './sentences.ts'

/** Maximum nesting depth of clauses; deeper ones stay part of their parent. */
const deepest = 12

/** Longest label, in UTF-16 units. */
const longestLabel = 40

/**
 * Read the clauses of a sentence: an enumeration, the members after a label, clauses between semicolons, members
 * followed by brackets, or only the sentence.
 */
export function readSentence(reading: ClauseReading, range: Range): Clause {
  const structure = readStructure(reading, range, 0, 'running')
  return structure ? { ...structure, role: 'sentence' } : plainClause(reading, range, 'sentence')
}

type Context = 'running' | 'bracket'

function readStructure(
  reading: ClauseReading,
  range: Range,
  depth: number,
  context: Context
): Clause | undefined {
  if (depth >= deepest) return undefined
  const enumeration = findEnumeration(reading, range)
  if (enumeration && !/[；;]/u.test(textOf(reading, enumeration.intro)))
    return enumerated(reading, range, enumeration, depth)
  return (
    labelled(reading, range, depth) ??
    separated(reading, range, depth, context) ??
    listed(reading, range, depth, context)
  )
}

function enumerated(
  reading: ClauseReading,
  range: Range,
  { intro, members }: Enumeration,
  depth: number
): Clause {
  const own = ownOf(reading, { start: intro.start, end: intro.end })
  const clauses = members.map((member, index) => {
    const [body, tail] = index === members.length - 1 ? splitTail(reading, member) : [member, undefined]
    if (tail) own.push(tail)
    return { ...readItem(reading, body, depth + 1), number: member.number, label: member.label }
  })
  return { range: trimSeparators(reading, range), own, clauses, role: 'clause' }
}

/** Read a label and the list after it: `A：B（x等）、C（y等）`. */
function labelled(reading: ClauseReading, range: Range, depth: number): Clause | undefined {
  const label = findLabel(reading, range)
  if (!label) return undefined
  const rest = trimSeparators(reading, { start: label.end + 1, end: range.end })
  const parts = splitAt(reading, rest, /[；;]/u)
  const members = parts.length > 1 ? undefined : readMembers(reading, rest, 'label')
  if (!members && parts.length < 2) return undefined
  const clauses = members
    ? members.map(member => memberClause(reading, member, depth + 1))
    : parts.map(part => readItem(reading, part, depth + 1))
  return { range: trimSeparators(reading, range), own: ownOf(reading, label), clauses, role: 'clause' }
}

/** Find the label at the start of a range: the text before its first colon, if it is short. */
export function findLabel(reading: ClauseReading, range: Range): Range | undefined {
  const colon = /[：:]/u
  const [first] = splitAt(
    reading,
    { start: range.start, end: Math.min(range.end, range.start + longestLabel + 1) },
    colon
  )
  if (!first || first.start === first.end) return undefined
  const { text, brackets } = reading
  let end = first.end
  while (/\s/u.test(text[end] ?? '')) end++
  if (end >= range.end || !colon.test(text[end] ?? '') || brackets.depth[end] !== levelOf(brackets, range))
    return undefined
  if (/^:(?:\d|\/\/)/.test(text.slice(end)) || /[。！？；]/u.test(text.slice(first.start, end)))
    return undefined
  return { start: first.start, end }
}

/** Read clauses between semicolons. */
function separated(
  reading: ClauseReading,
  range: Range,
  depth: number,
  context: Context
): Clause | undefined {
  const parts = splitAt(reading, range, /[；]/u)
  if (parts.length < 2) return undefined
  const clauses = parts.map(part => ({
    ...(readStructure(reading, part, depth + 1, context) ?? plainClause(reading, part, 'clause'))
  }))
  return { range: trimSeparators(reading, range), own: [], clauses, role: 'clause' }
}

/** Read members separated by 、 and followed by brackets, after introductory words. */
function listed(reading: ClauseReading, range: Range, depth: number, context: Context): Clause | undefined {
  const intro = context === 'running' ? introOf(reading, range) : undefined
  const body = { start: intro?.end ?? range.start, end: range.end }
  const members = readMembers(reading, body, context)
  if (!members) return undefined
  const own = intro ? ownOf(reading, intro) : []
  return {
    range: trimSeparators(reading, range),
    own,
    clauses: members.map(member => memberClause(reading, member, depth + 1)),
    role: 'clause'
  }
}

/** Find the introductory words of a list: parts before the first 、 that end in kana, such as `具体的には、`. */
function introOf(reading: ClauseReading, range: Range): Range | undefined {
  let end = range.start
  for (const part of splitAt(reading, range, /[、､，]/u)) {
    if (!/\p{Script=Hiragana}$/u.test(textOf(reading, part)) || reading.brackets.closing.has(part.end)) break
    end = part.end
  }
  return end > range.start ? { start: range.start, end } : undefined
}

/** Read one item of a list: a list of its own, or a member and the content of its brackets. */
function readItem(reading: ClauseReading, range: Range, depth: number): Clause {
  const structure = readStructure(reading, range, depth, 'running')
  return structure ?? memberClause(reading, readMember(reading, range, true), depth)
}

function memberClause(reading: ClauseReading, member: Member, depth: number): Clause {
  if (depth >= deepest) return plainClause(reading, member.range, 'clause')
  const clauses = member.brackets.flatMap(inside => readBracket(reading, inside, depth + 1))
  return { range: member.range, own: member.own, clauses, role: 'clause' }
}

function readBracket(reading: ClauseReading, range: Range, depth: number): Clause[] {
  const structure = readStructure(reading, range, depth, 'bracket')
  if (structure) return structure.own.length ? [structure] : [...structure.clauses]
  return [memberClause(reading, readMember(reading, range, true), depth)]
}

function ownOf(reading: ClauseReading, range: Range): Range[] {
  const own = trimSeparators(reading, range)
  return own.start < own.end ? [own] : []
}

function textOf({ text }: ClauseReading, range: Range): string {
  return text.slice(range.start, range.end)
}
