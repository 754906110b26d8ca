import { fallbackLanguage, type Language } from '../../languages/index.ts'

/** A word that may stand for a number. */
export interface NumberWord {
  /** Offset of its first character. */
  readonly start: number
  /** Offset after its last. */
  readonly end: number
  /** Values it may have. */
  readonly values: readonly number[]
  /** Whether it stands for a number wherever it occurs. */
  readonly exact: boolean
  /** Whether it multiplies the word before it, as `puluh` does. */
  readonly multiplies: boolean
}

/** The words of a language by how they are found. */
interface WordTable {
  /** Words that stand for one value wherever they occur. */
  readonly words: ReadonlyMap<string, number>
  /** Whole words in small letters. */
  readonly forms: ReadonlyMap<string, readonly number[]>
  /** Beginnings of words. */
  readonly stems: ReadonlyMap<string, readonly number[]>
  /** What is found inside words too. */
  readonly parts: ReadonlyMap<string, readonly number[]>
  /** Words after a figure that multiply it. */
  readonly scales: ReadonlyMap<string, readonly number[]>
  /** Words for ten that multiply the word before them. */
  readonly tens: ReadonlySet<string>
  /** What numbers of one word are made of, longest first. */
  readonly pieces: ReadonlyArray<readonly [piece: string, value: number]>
}

const tables = new WeakMap<Language, WordTable>()

/**
 * Find the values of the number words of a language that stand for one value wherever they occur.
 */
export function numberWords(language: Language): ReadonlyMap<string, number> {
  return tableOf(language).words
}

/** Find every word of a text that may stand for a number: articles, `both`, inflected forms and names of months too. */
export function* findNumberWords(text: string, language: Language): Generator<NumberWord> {
  const { words, forms, stems, parts, tens } = tableOf(language)
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const small = word.toLowerCase()
    const starts = Array.from(word, (_, at) => stems.get(small.slice(0, at + 1)) ?? []).reverse()
    const whole = joinedValue(small, language)
    const values = [words.get(word) ?? [], whole ?? [], forms.get(small) ?? [], starts].flat(2)
    for (const [part, found] of parts) if (small.includes(part)) values.push(...found)
    if (values.length === 0) continue
    const place = { start: index, end: index + word.length }
    yield { ...place, values, exact: words.has(word), multiplies: tens.has(small) }
  }
}

/** Put the parts of a number together: 1, 100, 30 is 130; 2, 1000000 is 2,000,000; 4, 20 is 80. */
export function joinParts(parts: ReadonlyArray<Pick<NumberWord, 'values' | 'multiplies'>>): number {
  let total = 0
  let section = 0
  for (const { values, multiplies } of parts) {
    const part = values[0] ?? 0
    if (part >= 1000) {
      total += Math.max(section, 1) * part
      section = 0
    } else if (part === 100 || multiplies || (part === 20 && section === 4))
      section = Math.max(section, 1) * part
    else section += part
  }
  return total + section
}

/** Read a number of one word: `fünfundvierzig`, `zweihundert`, `tjugofem`. */
function joinedValue(word: string, language: Language): number | undefined {
  const { pieces, tens } = tableOf(language)
  if (!/^(?:\p{Script=Latin}{7,}|\p{Script=Hangul}{4,})$/u.test(word) || pieces.length === 0) return undefined
  const parts: Array<{ values: readonly number[]; multiplies: boolean }> = []
  let rest = word
  while (rest !== '') {
    const [piece, value] = pieces.find(([each]) => rest.startsWith(each)) ?? []
    if (piece === undefined || value === undefined) {
      if (parts.length === 0 || !/^(?:und|en|ën)/u.test(rest)) return undefined
      rest = rest.replace(/^(?:und|en|ën)/u, '')
      continue
    }
    parts.push({ values: [value], multiplies: tens.has(piece) })
    rest = rest.slice(piece.length)
  }
  return parts.length > 1 ? joinParts(parts) : undefined
}

function piecesOf(list: string): Array<readonly [string, number]> {
  return [...readEntries(list)]
    .filter(
      ([key, [value = 0]]) => !key.startsWith('*') && Number.isInteger(value) && value > 0 && key.length > 1
    )
    .map(([key, [value = 0]]) => [key.replaceAll('*', ''), value] as const)
    .sort(([a], [b]) => b.length - a.length)
}

/** Get what a word after a figure multiplies it by, such as 1,000,000 for `Mio.`. */
export function scaleOf(word: string, language: Language): number | undefined {
  const small = word.toLowerCase()
  return (tableOf(language).scales.get(small) ?? tableOf(fallbackLanguage).scales.get(small))?.[0]
}

function tableOf(language: Language): WordTable {
  const seen = tables.get(language)
  if (seen) return seen
  const { words = '', forms = '', months = '', scales = '' } = language.numbers ?? {}
  const named = months.split(' ').map((month, index) => `${month}=${index + 1}`)
  const all = readEntries(`${forms} ${months === '' ? '' : named.join(' ')}`)
  const select = (pattern: RegExp) =>
    new Map(
      [...all].flatMap(([key, values]) => (pattern.test(key) ? [[key.replaceAll('*', ''), values]] : []))
    )
  const table: WordTable = {
    words: readWords(words, named),
    forms: select(/^[^*]+$/u),
    stems: select(/^[^*]+\*$/u),
    parts: select(/^\*/u),
    scales: readEntries(scales),
    tens: new Set(language.numbers?.tens?.split(' ')),
    pieces: piecesOf(`${forms} ${words}`)
  }
  tables.set(language, table)
  return table
}

/** Read words with a small and a capital first letter; months as they are written, of languages with `words` only. */
function readWords(words: string, months: readonly string[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const [word, [value = 0]] of readEntries(words)) {
    table.set(word, value)
    table.set(word.charAt(0).toUpperCase() + word.slice(1), value)
  }
  if (table.size > 0)
    for (const [month, [value = 0]] of readEntries(months.join(' '))) table.set(month, value)
  return table
}

/** Read a list of `word=value` entries. */
export function readEntries(list: string): Map<string, number[]> {
  const entries = new Map<string, number[]>()
  for (const entry of list.split(' ').filter(Boolean)) {
    const [word = '', value = ''] = entry.split('=')
    entries.set(word, [...(entries.get(word) ?? []), Number(value)])
  }
  return entries
}
