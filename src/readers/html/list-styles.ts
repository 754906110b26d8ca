/** Writes the label of a list item from its number. */
type WriteLabel = (value: number) => string

/** What a browser shows before the items of a list, by the value of `list-style-type`; see CSS Counter Styles 3. */
export const labelWriters: ReadonlyMap<string, WriteLabel> = new Map<string, WriteLabel>([
  ['decimal', value => `${value}.`],
  ['decimal-leading-zero', value => `${value >= 0 && value < 10 ? '0' : ''}${value}.`],
  ...named(['lower-alpha', 'lower-latin'], value => letters(value, 'abcdefghijklmnopqrstuvwxyz')),
  ...named(['upper-alpha', 'upper-latin'], value => letters(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
  ...named(['lower-greek'], value => letters(value, 'αβγδεζηθικλμνξοπρστυφχψω')),
  ...named(['lower-roman'], value => roman(value)?.toLowerCase()),
  ...named(['upper-roman'], roman),
  ...named(
    ['cjk-ideographic', 'simp-chinese-informal', 'trad-chinese-informal', 'japanese-informal', 'cjk-decimal'],
    han,
    '、'
  ),
  ...named(['hiragana'], value => letters(value, 'あいうえおかきくけこさしすせそたちつてとなにぬねの'), '、'),
  ...named(['katakana'], value => letters(value, 'アイウエオカキクケコサシスセソタチツテトナニヌネノ'), '、'),
  ...named(
    ['katakana-iroha'],
    value => letters(value, 'イロハニホヘトチリヌルヲワカヨタレソツネナラム'),
    '、'
  ),
  ...named(
    ['hiragana-iroha'],
    value => letters(value, 'いろはにほへとちりぬるをわかよたれそつねならむ'),
    '、'
  ),
  ...named(['korean-hangul-formal', 'hangul'], value => letters(value, '가나다라마바사아자차카타파하'), ',')
])

/** Pair names with a writer that falls back on decimal figures for numbers that the style cannot write. */
function named(
  names: readonly string[],
  write: (value: number) => string | undefined,
  end = '.'
): [string, WriteLabel][] {
  return names.map(name => [
    name,
    value => `${write(value) ?? value}${write(value) === undefined ? '.' : end}`
  ])
}

/** Count with letters: a … z, aa, ab … */
function letters(value: number, alphabet: string): string | undefined {
  let written = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / alphabet.length))
    written = (alphabet[(rest - 1) % alphabet.length] ?? '') + written
  return written === '' ? undefined : written
}

const romanFigures: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** Write a Roman numeral, 1 to 3999. */
function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined
  let [rest, written] = [value, '']
  for (const [worth, figure] of romanFigures)
    while (rest >= worth) {
      written += figure
      rest -= worth
    }
  return written
}

/** Write a Han number, 1 to 99. */
function han(value: number): string | undefined {
  if (value < 1 || value > 99) return undefined
  const figures = '〇一二三四五六七八九'
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? figures[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? figures[ones] : ''}`
}
