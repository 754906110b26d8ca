import { type ClauseReading, levelOf, splitAt, trimSeparators } from './clause.ts'
import { isGloss } from './gloss.ts'
import type { Range } from './sentences.ts'

/** A member of a list and the brackets after it. */
export interface Member {
  /** The member's own text: the text before its brackets, and the few characters after them. */
  readonly own: readonly Range[]
  /** From its first to its last character. */
  readonly range: Range
  /** The text inside the brackets, where nested clauses are. */
  readonly brackets: readonly Range[]
}

/** What may follow the bracket after a member: 等, など, or a few kana at the end of a sentence. */
const afterBrackets = /^\s*(?:等|など|ほか)?\s*$/u
const behindLast = /^\s*(?:(?:等|など|ほか)?\s*$|\p{Script=Hiragana})/u

/** Read one member of a list. Its last brackets are nested clauses unless they hold a gloss. */
export function readMember(reading: ClauseReading, range: Range, isLast: boolean): Member {
  const { text, brackets } = reading
  const whole = trimSeparators(reading, range)
  const groups: Range[] = []
  let { end } = whole
  let tail: Range | undefined
  for (
    let open = lastBracket(reading, whole.start, end);
    open !== undefined;
    open = lastBracket(reading, whole.start, end)
  ) {
    const close = brackets.closing.get(open) ?? open
    const rest = text.slice(close + 1, end)
    const follows = groups.length > 0 ? rest.trim() === '' : (isLast ? behindLast : afterBrackets).test(rest)
    if (!follows || open === whole.start || isGloss(text.slice(open + 1, close))) break
    if (groups.length === 0 && rest.trim() !== '') tail = { start: close + 1, end }
    groups.unshift({ start: open + 1, end: close })
    end = open
  }
  const head = trimSeparators(reading, { start: whole.start, end: groups.length ? end : whole.end })
  return { own: tail ? [head, tail] : [head], range: whole, brackets: groups }
}

/** Find the last bracket that opens at the nesting level of a range. */
function lastBracket({ text, brackets }: ClauseReading, start: number, end: number): number | undefined {
  const level = levelOf(brackets, { start, end })
  for (let offset = end - 1; offset > start; offset--) {
    const opens = brackets.closing.has(offset) && /[（(〔［[【｛{]/u.test(text[offset] ?? '')
    if (opens && brackets.depth[offset] === level + 1) return offset
  }
  return undefined
}

/** Split a range into the members of a list of clauses; `undefined` if it is no such list. */
export function readMembers(
  reading: ClauseReading,
  range: Range,
  context: 'label' | 'bracket' | 'running'
): Member[] | undefined {
  const parts = joinRunning(reading, splitAt(reading, range, /[、､]/u))
  const members = parts.map((part, index) => readMember(reading, part, index === parts.length - 1))
  const bracketed = members.filter(member => member.brackets.length > 0)
  const words = members.map(member => ownText(reading, member))
  const last = members.at(-1)
  if (!last || (last.brackets.length === 0 && !isNominal(words.at(-1) ?? ''))) return undefined
  if (words.some(word => /[。：:，]/u.test(word))) return undefined
  if (context === 'label') return parts.length > 1 || bracketed.length > 0 ? members : undefined
  if (context === 'running') {
    return bracketed.length > 1 && bracketed.every(member => isPhrase(reading, member)) ? members : undefined
  }
  if (parts.length < 2) return undefined
  // Before the last member, bare nouns share its head (新技術、新製品の発展促進等); clauses have particles of their own.
  const apart =
    words.slice(0, -1).every(word => isClauseLike(word, reading)) && (words.at(-1)?.length ?? 0) > 4
  return bracketed.length > 0 || apart ? members : undefined
}

/** Join parts that continue after their 、 with the next one: `地域の資源に基づき、全体計画を強化`. */
function joinRunning(reading: ClauseReading, parts: readonly Range[]): Range[] {
  const joined: Range[] = []
  let open: number | undefined
  for (const part of parts) {
    const start = open ?? part.start
    const goes = readMember(reading, part, false)
    open = goes.brackets.length === 0 && !isNominal(ownText(reading, goes)) ? start : undefined
    if (open === undefined) joined.push({ start, end: part.end })
  }
  const last = parts.at(-1)
  if (open !== undefined && last) joined.push({ start: open, end: last.end })
  return joined
}

function ownText({ text }: ClauseReading, member: Member): string {
  return member.own.map(range => text.slice(range.start, range.end)).join('')
}

function isPhrase(reading: ClauseReading, member: Member): boolean {
  return isClauseLike(ownText(reading, member), reading)
}

/** Endings of Japanese words that continue a sentence: particles, inflected verbs and adjectives, conjunctions. */
const goesOn =
  /(?:[をにはがでともへやのばてたるすくうぐむぶぬつだ]|から|より|ため|おり|なり|あり|たり|ない|たい|しい|され|られ|せ|加え|踏まえ|備え|比べ|含め|はじめ|のみ|\p{Script=Han}{2}し)$/u

/** Nouns that look like inflected verbs. */
const nouns = /(?:など|まで|ほか|見直し|後押し|橋渡し|底上げ|もの|こと)$/u

/** Tell whether a word is nominal. Members of a Japanese list are nouns, including verbal nouns (引き下げ); `革新を推進し` is not. */
function isNominal(word: string): boolean {
  if (/を\p{Script=Han}$/u.test(word)) return false
  return !/\p{Script=Hiragana}$/u.test(word) || nouns.test(word) || !goesOn.test(word)
}

/** Tell a clause from a bare noun: in Japanese it contains a particle, in other languages it has a minimum length. */
function isClauseLike(word: string, { language }: ClauseReading): boolean {
  return language.clause?.test(word) ?? word.length > 5
}
