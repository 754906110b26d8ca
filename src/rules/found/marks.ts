/** A mark that is wrong in a language, and what stands in its place. */
export interface MarkCheck {
  /** Finds the mark; the match is the mark alone. */
  readonly pattern: RegExp
  /** Gives the mark to use, or what is expected in words. */
  readonly expected: (mark: string) => string
}

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇'
const inCjk = `(?<=[${cjk}」』”’）》])`

/** Half-width marks behind Han or kana, where Han, kana or nothing follows. */
function halfWidth(marks: string, map: Readonly<Record<string, string>>): MarkCheck {
  return {
    pattern: new RegExp(`${inCjk}[${marks}](?=[${cjk}「『“‘（《]|\\s*$)`, 'gu'),
    expected: mark => map[mark] ?? ''
  }
}

/** A full stop as wide as a letter: `．` or `.` behind Han or kana, but not within numbers and list marks. */
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

const chinese: readonly MarkCheck[] = [
  halfWidth(',;:?!', wide),
  stop,
  ...mixedBrackets,
  foreign('・･', { '・': '·', '･': '·' })
]

const latin: readonly MarkCheck[] = [
  {
    pattern: new RegExp(`(?<![${cjk}「『“‘（）》])[，；：？！。、（）「」『』](?![${cjk}])`, 'gu'),
    expected: mark =>
      ({ '。': '.', '、': ',', '「': '“', '」': '”', '『': '‘', '』': '’' })[mark] ?? mark.normalize('NFKC')
  }
]

const byLocale: Readonly<Record<string, readonly MarkCheck[]>> = {
  'zh-Hans': [
    ...chinese,
    foreign('「」『』｢｣', { '「': '“', '」': '”', '『': '‘', '』': '’', '｢': '“', '｣': '”' })
  ],
  'zh-Hant': [...chinese, curlyToCorner()],
  ja: [
    halfWidth(',;:?!', { ...wide, ',': '、' }),
    stop,
    ...mixedBrackets,
    curlyToCorner(),
    halfWidthKana,
    foreign('，·', { '，': '、', '·': '・' })
  ],
  en: latin,
  de: latin,
  fr: latin
}

/** List the checks of marks for a language, or for its script; none where nothing is known. */
export function marksOf(locale: string): readonly MarkCheck[] {
  return (
    byLocale[locale] ??
    byLocale[locale.split('-').slice(0, 2).join('-')] ??
    byLocale[locale.split('-', 1)[0] ?? ''] ??
    []
  )
}
