import type { MarkCheck } from './language.ts'

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇'
const inCjk = `(?<=[${cjk}」』”’）》])`

/** Half-width marks after Han or kana, where Han, kana or nothing follows. */
function halfWidth(marks: string, map: Readonly<Record<string, string>>): MarkCheck {
  return {
    pattern: new RegExp(`${inCjk}[${marks}](?=[${cjk}「『“‘（《]|\\s*$)`, 'gu'),
    expected: mark => map[mark] ?? ''
  }
}

/** A full stop as wide as a letter: `．` or `.` after Han or kana, but not within numbers and list marks. */
const stop: MarkCheck = {
  pattern: new RegExp(`${inCjk}[.．｡](?=[${cjk}「『“‘（《]|\\s*$)`, 'gu'),
  expected: () => '。'
}

/** A bracket that is closed in another width than it was opened in. */
const mixedBrackets: readonly MarkCheck[] = [
  // Looking back from each bracket, not from each character, takes no more time than the text is long.
  { pattern: /\)(?<=（[^（）()]*\))/gu, expected: () => '）' },
  { pattern: /）(?<=\([^（）()]*）)/gu, expected: () => ')' }
]

function foreign(marks: string, expected: Readonly<Record<string, string>>): MarkCheck {
  return { pattern: new RegExp(`[${marks}]`, 'gu'), expected: mark => expected[mark] ?? '' }
}

/** Chinese quotation marks around Han or kana; around Latin letters they may be a quotation in another language. */
function curlyToCorner(): MarkCheck {
  const map: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }
  return {
    pattern: new RegExp(`[“‘](?=[${cjk}])|(?<=[${cjk}])[”’]`, 'gu'),
    expected: mark => map[mark] ?? ''
  }
}

const halfWidthKana: MarkCheck = { pattern: /[\uff66-\uff9f]+/gu, expected: kana => kana.normalize('NFKC') }

/** Marks that are wrong in Simplified Chinese. */
export const simplifiedChineseMarks: readonly MarkCheck[] = [
  ...chinese(),
  foreign('「」『』｢｣', { '「': '“', '」': '”', '『': '‘', '』': '’', '｢': '“', '｣': '”' })
]

/** Marks that are wrong in Traditional Chinese. */
export const traditionalChineseMarks: readonly MarkCheck[] = [...chinese(), curlyToCorner()]

/** Marks that are wrong in Japanese. */
export const japaneseMarks: readonly MarkCheck[] = [
  halfWidth(',;:?!', { ...wide, ',': '、' }),
  stop,
  ...mixedBrackets,
  curlyToCorner(),
  halfWidthKana,
  foreign('，·', { '，': '、', '·': '・' })
]

/** Marks of Chinese and Japanese in a language with marks of half their width. */
export const latinMarks: readonly MarkCheck[] = [
  {
    pattern: new RegExp(`(?<![${cjk}「『“‘（）》])[，；：？！。、（）「」『』](?![${cjk}])`, 'gu'),
    expected: mark =>
      ({ '。': '.', '、': ',', '「': '“', '」': '”', '『': '‘', '』': '’' })[mark] ?? mark.normalize('NFKC')
  }
]

function chinese(): MarkCheck[] {
  return [halfWidth(',;:?!', wide), stop, ...mixedBrackets, foreign('・･', { '・': '·', '･': '·' })]
}
