import { type Language, languages } from '../languages/index.ts'
import { oncePer } from '../nodes/index.ts'
import { numeralClass, toFigures } from '../text/index.ts'
import { letterNumber, letterStyles } from './letter-labels.ts'

/** An outline number at the start of a text. */
export interface Marker {
  /** Its length, including the separator after it, in UTF-16 units. */
  readonly length: number
  /** The number in Arabic figures: `3`, `1.2`; `3-2` for 第三条の二. */
  readonly number: string
  /** Its characters, as written: `第3条`, `(a)`, `2.`. */
  readonly label: string
  /** Style of the number; numbers of one style are on one level. */
  readonly style: string
}

const n = `[${numeralClass}]+`
const han = '[一二三四五六七八九十百]+'

/** Styles of outline numbers, most specific first. The first group is the number, the second an addition to it. */
const styles: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['article', new RegExp(`^第(${n})[条條](?:[のノ之](${n}))?[\\s\u3000]*`)],
  ['chapter', new RegExp(`^第(${n})([章编編篇部回]|[节節款项項号])[\\s\u3000:：、.．]*`)],
  ['korean article', /^제\s?(\d+)\s?조(?:의\s?(\d+))?[\s.]*/],
  ['korean chapter', /^제\s?(\d+)\s?[장절편부][\s.]*/],
  ['word', divisionPattern([])],
  ['han in brackets', new RegExp(`^[（(]\\s*(${han})\\s*[)）][\\s\u3000]*`)],
  ['roman in brackets', /^[（(]\s*([ivx]{1,5}|[IVX]{1,5})\s*[)）][\s\u3000]*/],
  ['figure in brackets', /^[（(]\s*([\d０-９]{1,3})\s*[)）][\s\u3000]*/],
  ['han', new RegExp(`^(${han})[、.．][\\s\u3000]*`)],
  ['decimal', /^(\d+(?:\.\d+)+)[.．]?[\s\u3000]+/],
  ['figure', /^([\d０-９]{1,3})(?:[.．](?![\d０-９])|[、)）](?!\d))[\s\u3000]*/],
  ['circled', /^([①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇⒈-⒛㈠-㈩㊀-㊉])[\s\u3000]*/],
  ['roman', /^([Ⅰ-Ⅻ])[.．、\s\u3000]*/],
  ['latin roman', /^([IVX]+|[ivx]{1,5})\.\s+/],
  ...letterStyles
]

/** Match the name of a division with its number, in any built-in language and in those given. */
function divisionPattern(others: readonly Language[]): RegExp {
  const names = new Set(['§', ...[...others, ...languages].flatMap(({ divisions }) => divisions ?? [])])
  return new RegExp(
    `^(?:${[...names].join('|')})\\s*(\\d+|[IVXLC]+|premier|unique)(?:\\.?[ºª°]|er)?(?![\\p{L}\\d])[.:]?\\s*`,
    'u'
  )
}

const stylesOf = oncePer((language: Language) =>
  languages.includes(language) || !language.divisions
    ? styles
    : styles.map(
        ([style, pattern]) => [style, style === 'word' ? divisionPattern([language]) : pattern] as const
      )
)

/** Read the outline number at the start of a text in a language. */
export function readMarker(text: string, language: Language): Marker | undefined {
  for (const [style, pattern] of stylesOf(language)) {
    const match = pattern.exec(text)
    if (!match?.[1]) continue
    const number = readNumber(match[1], style)
    if (number === undefined) continue
    const found = { length: match[0].length, label: match[0].trim() }
    if (style === 'chapter') return { ...found, number, style: `chapter ${match[2]}` }
    const added = match[2] ? toFigures(match[2]) : undefined
    return { ...found, number: added ? `${number}-${added}` : number, style }
  }
  return undefined
}

function readNumber(found: string, style: string): string | undefined {
  if (style === 'decimal') return found
  if (found === 'premier' || found === 'unique') return '1'
  const figures = found.normalize('NFKC').replace(/[()（）.]/g, '')
  return toFigures(figures === found || /[❶-❿]/.test(found) ? plain(found) : figures) ?? letterNumber(found)
}

/** Write a figure in a black circle, which has no other form in Unicode, in figures. */
function plain(found: string): string {
  return /^[❶-❿]$/.test(found) ? String(found.charCodeAt(0) - 0x2775) : found
}
