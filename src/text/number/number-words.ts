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
  const { words, forms, stems, parts } = tableOf(language)
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const small = word.toLowerCase()
    const starts = Array.from(word, (_, at) => stems.get(small.slice(0, at + 1)) ?? [])
    const values = [words.get(word) ?? [], forms.get(small) ?? [], starts].flat(2)
    for (const [part, found] of parts) if (small.includes(part)) values.push(...found)
    if (values.length > 0) yield { start: index, end: index + word.length, values, exact: words.has(word) }
  }
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
    scales: readEntries(scales)
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

function readEntries(list: string): Map<string, number[]> {
  const entries = new Map<string, number[]>()
  for (const entry of list.split(' ').filter(Boolean)) {
    const [word = '', value = ''] = entry.split('=')
    entries.set(word, [...(entries.get(word) ?? []), Number(value)])
  }
  return entries
}
