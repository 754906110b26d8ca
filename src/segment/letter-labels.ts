/** Alphabets that count the items of a list, in their order. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  '가나다라마바사아자차카타파하',
  'アイウエオカキクケコサシスセソタチツテト',
  'イロハニホヘトチリヌルヲワカヨタレソツネ',
  'いろはにほへとちりぬるをわかよたれそつね',
  'אבגדהוזחטי',
  'αβγδεζηθικλμν'
]

/** A label of a list whose items are lettered, in the shape of a marker. */
interface LetterLabel {
  readonly length: number
  readonly number: string
  readonly label: string
  readonly style: string
}

/** Patterns of labels that count with letters; the space after a full stop tells them from abbreviations and initials. */
export const letterStyles: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['letter in brackets', /^[（(]\s*(\p{L})\s*[)）][\s\u3000]*/u],
  ['hangul', /^([가나다라마바사아자차카타파하])\.\s*/],
  ['kana', /^([アイウエオカキクケコロハニホヘト])(?:[\u3000、．]|\.\s)\s*/],
  ['iroha', /^([いろはにほへと])、\s*/],
  ['letter', /^([a-zа-яא-י])[.)]\s+/u]
]

/** Return the place of a letter in its alphabet, from 1; `undefined` for a letter that does not count. */
export function letterNumber(letter: string): string | undefined {
  const lower = letter.toLowerCase()
  const at = alphabets.map(alphabet => [...alphabet].indexOf(lower)).find(index => index >= 0)
  return at === undefined ? undefined : String(at + 1)
}

const listed = /^(\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})([.)])[\s\u3000]+(?=\S)/u

/**
 * Read the labels of the items of a list that only the list as a whole makes certain: `A.` alone may be an initial, and
 * `i.` comes after `h.` or before `ii.`.
 *
 * @returns a marker for each text, or `undefined` if they are not one row.
 */
export function readLetterLabels(
  texts: readonly string[],
  toFigures: (numeral: string) => string | undefined
): readonly LetterLabel[] | undefined {
  const found = texts.map(text => listed.exec(text))
  const readings = [
    letterNumber,
    (letter: string) => (/^[ivxlc]+$/i.test(letter) ? toFigures(letter) : undefined)
  ]
  const rows = readings.map(read => found.map(match => Number(read(match?.[1] ?? '') ?? Number.NaN)))
  const row = rows
    .filter(values => values.every(value => value > 0))
    .find(values => values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1))
  if (!row || texts.length < 2) return undefined
  return found.map((match, index) => ({
    length: match?.[0].length ?? 0,
    label: match?.[0].trim() ?? '',
    number: String(row[index]),
    style: 'listed letter'
  }))
}
