import type { MarkCheck } from './language.ts'

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇'
const inCjk = `(?<=[${cjk}」』”’）》])`

/** Match half-width marks after Han or kana that are followed by Han, kana or the end. */
function halfWidth(marks: string, map: Readonly<Record<string, string>>): MarkCheck {
  return {
    pattern: new RegExp(`${inCjk}[${marks}](?=[${cjk}「『“‘（《]|\\s*$)`, 'gu'),
    expected: mark => map[mark] ?? ''
  }
}

/** A full stop of the wrong width, `．` or `.`, after Han or kana, except in numbers and list marks. */
const stop: MarkCheck = {
  pattern: new RegExp(`${inCjk}[.．｡](?=[${cjk}「『“‘（《]|\\s*$)`, 'gu'),
  expected: () => '。'
}

/** A closing bracket of another width than its opening bracket. */
const mixedBrackets: readonly MarkCheck[] = [
  // Looking back from each bracket, not from each character, keeps this linear in the length of the text.
  { pattern: /\)(?<=（[^（）()]*\))/gu, expected: () => '）' },
  { pattern: /）(?<=\([^（）()]*）)/gu, expected: () => ')' }
]

function foreign(marks: string, expected: Readonly<Record<string, string>>): MarkCheck {
  return { pattern: new RegExp(`[${marks}]`, 'gu'), expected: mark => expected[mark] ?? '' }
}

/** Match Chinese quotation marks around Han or kana. Around Latin letters they may be a quotation in another language. */
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

/** Full-width Chinese and Japanese marks in a language that uses half-width marks. */
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
