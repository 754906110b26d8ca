/** A system of numerals with units, as Chinese, Japanese and Korean have. */
export interface CountingSystem {
  /** Zero to nine. */
  readonly digits: string
  /** Ten, hundred, thousand. */
  readonly units: string
  /** Ten thousand. */
  readonly myriad: string
  /** Whether one is written before each unit, before all but a leading ten, or never: 一十, 一百 and 十, 百. */
  readonly one: 'always' | 'inside' | 'never'
  /** Whether a gap is written as zero: 一百零一. */
  readonly hasZero: boolean
}

/** Write a number from 1 to 99,999,999 in a system with units: 203 → 二百零三. */
export function count(value: number, system: CountingSystem): string {
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  const rest = low === 0 ? '' : below(low, system, high > 0)
  if (high === 0) return rest
  const gap = system.hasZero && low > 0 && low < 1000 ? zeroOf(system) : ''
  const head = high === 1 && system.one === 'never' ? '' : below(high, system, false)
  return head + system.myriad + gap + rest
}

function below(value: number, system: CountingSystem, isInside: boolean): string {
  const { units, one, hasZero } = system
  const digits = [...system.digits]
  let text = ''
  let isGap = false
  for (const [place, figure] of [...String(value)].entries()) {
    const power = String(value).length - 1 - place
    const digit = Number(figure)
    if (digit === 0) {
      isGap = true
      continue
    }
    if (isGap && hasZero && text !== '') text += zeroOf(system)
    isGap = false
    const unit = power === 0 ? '' : ([...units][power - 1] ?? '')
    const isLeadingTen = power === 1 && text === '' && !isInside
    const isSilent = digit === 1 && unit !== '' && (one === 'never' || (one === 'inside' && isLeadingTen))
    text += (isSilent ? '' : (digits[digit] ?? '')) + unit
  }
  return text
}

function zeroOf({ digits }: CountingSystem): string {
  return [...digits][0] ?? ''
}

/** Write a number digit by digit: 10 → 一〇. */
export function spell(value: number, digits: string): string {
  const list = [...digits]
  return [...String(value)].map(figure => list[Number(figure)] ?? figure).join('')
}

/** Write a number as the letter of a sequence, doubled after its end as Word does: 28 → bb. */
export function repeatLetter(value: number, letters: readonly string[]): string {
  const letter = letters[(value - 1) % letters.length] ?? ''
  return letter.repeat(Math.ceil(value / letters.length))
}

/** Write a number as the sign of a sequence that begins again after its end: アイウ … ンア. */
export function cycle(value: number, signs: readonly string[]): string {
  return signs[(value - 1) % signs.length] ?? ''
}

/** Write a number as the sign of a sequence that ends: ①②③ … ⑳ 21. */
export function pick(value: number, signs: readonly string[]): string {
  return signs[value - 1] ?? String(value)
}

const romans: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

/** Write a number as a Roman numeral in lower case. */
export function roman(value: number): string {
  let rest = value
  return romans
    .map(([worth, letters]) => {
      const times = Math.floor(rest / worth)
      rest -= times * worth
      return letters.repeat(times)
    })
    .join('')
}

const hebrewTens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ']
const hebrewUnits = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']
const hebrewHundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק']

/** Write a number from 1 to 999 by the values of Hebrew letters: 15 is טו, not יה. */
export function hebrew(value: number): string {
  const rest = value % 100
  const hundreds = hebrewHundreds[Math.floor(value / 100) % 10] ?? ''
  if (rest === 15 || rest === 16) return `${hundreds}ט${rest === 15 ? 'ו' : 'ז'}`
  return hundreds + (hebrewTens[Math.floor(rest / 10)] ?? '') + (hebrewUnits[rest % 10] ?? '')
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth'
}

/** Write a number from 1 to 999 in English words, capitalised: Twenty-one. */
export function cardinal(value: number): string {
  const words = cardinalWords(value)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Write a number from 1 to 999 as an English ordinal, capitalised: Twenty-first. */
export function ordinalWord(value: number): string {
  return cardinal(value).replace(/[a-z]+$/i, last => {
    const known = irregular[last.toLowerCase()]
    const word = known ?? last.replace(/y$/, 'ie').concat('th')
    return /^[A-Z]/.test(last) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

function cardinalWords(value: number): string {
  if (value >= 1000) return String(value)
  if (value >= 100) {
    const rest = value % 100
    return `${ones[Math.floor(value / 100)]} hundred${rest ? ` ${cardinalWords(rest)}` : ''}`
  }
  if (value < 20) return ones[value] ?? String(value)
  return `${tens[Math.floor(value / 10)]}${value % 10 ? `-${ones[value % 10]}` : ''}`
}

/** Write a number with the ending of an English ordinal: 21st. */
export function ordinalOf(value: number): string {
  const endings = ['th', 'st', 'nd', 'rd']
  const isTeen = Math.floor(value / 10) % 10 === 1
  return value + (isTeen ? 'th' : (endings[value % 10] ?? 'th'))
}
