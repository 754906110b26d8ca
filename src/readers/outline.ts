/** Kind of outline number: 编 章 节 条, 一、 （一） 1. (1) ①, or `Chapter 1`. */
export type OutlineKind =
  | 'book'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanBracket'
  | 'roman'
  | 'number'
  | 'numberBracket'
  | 'circled'

/** The number at the start of a line of an outline. */
export interface OutlineMark {
  /** Kind of the number. */
  readonly kind: OutlineKind
  /** The characters of the number, with the marks around it: `（四）`, `第一条`, `1.`. */
  readonly mark: string
  /** Its value, if it is written in figures. */
  readonly value?: number | undefined
}

const han = '[〇零一二三四五六七八九十百千壱弐参]'
const figure = '[0-9０-９]'
const patterns: ReadonlyArray<readonly [OutlineKind, RegExp]> = [
  [
    'book',
    new RegExp(`^第(?:${han}+|${figure}+)[编編]|^(?:part|book|teil|partie)\\s+[\\divxlc]+\\b[.:]?`, 'i')
  ],
  [
    'chapter',
    new RegExp(
      `^第(?:${han}+|${figure}+)章|^제\\s?\\d+\\s?장|^(?:chapter|kapitel|chapitre|cap[íi]tulo|capo|hoofdstuk|rozdział|kapitola|глава|розділ|bölüm|bab|chương)\\s+[\\divxlc]+\\b[.:]?`,
      'i'
    )
  ],
  [
    'section',
    new RegExp(
      `^第(?:${han}+|${figure}+)[节節]|^제\\s?\\d+\\s?절|^(?:section|abschnitt|secci[óo]n|seção|secção|sezione|oddział|раздел|розділ|mục)\\s+[\\divxlc]+\\b[.:]?`,
      'i'
    )
  ],
  [
    'article',
    new RegExp(
      `^第(?:${han}+|${figure}+)[条條](?:(?:之|の)(?:${han}+|${figure}+))*|^제\\s?\\d+\\s?조(?:의\\s?\\d+)?|^(?:article|art\\.|artikel|artículo|artigo|articolo|artykuł|článek|статья|стаття|madde|pasal|điều|المادة|§)\\s*\\d+\\b[.:]?`,
      'i'
    )
  ],
  ['han', new RegExp(`^${han}{1,4}[、．.](?!${han})`)],
  ['hanBracket', new RegExp(`^[（(]${han}{1,4}[）)]`)],
  ['roman', /^(?:[IVX]{1,5}\.(?=\s)|[Ⅰ-Ⅻ][.．、\s])/],
  ['numberBracket', new RegExp(`^[（(]${figure}{1,3}[）)]|^${figure}{1,3}[）)]`)],
  ['number', new RegExp(`^${figure}{1,3}(?:[．、]|\\.(?!${figure}))(?!\\s*$)`)],
  ['circled', /^[①-⑳㉑-㊿❶-❿]/]
]

/**
 * Read the outline number at the start of a line.
 *
 * @returns the mark, or `undefined` if there is none: `2.5倍` and `2020年` do not begin with an outline number.
 */
export function outlineMark(line: string): OutlineMark | undefined {
  for (const [kind, pattern] of patterns) {
    const mark = pattern.exec(line)?.[0]
    if (mark) return { kind, mark, value: figuresIn(mark) }
  }
  return undefined
}

function figuresIn(mark: string): number | undefined {
  const plain = mark.normalize('NFKC')
  const figures = /\d+/.exec(plain)?.[0]
  return figures === undefined ? undefined : Number(figures)
}

const headingKinds: readonly OutlineKind[] = ['book', 'chapter', 'section', 'han', 'hanBracket']

/** Kinds that number headings, from the outermost to the innermost. */
const order: readonly OutlineKind[] = [
  'book',
  'chapter',
  'section',
  'article',
  'roman',
  'han',
  'hanBracket',
  'number'
]

/**
 * Tell whether a single paragraph may be a heading of the outline (`findHeadings` decides): the number of a chapter or section, `一、` or `（一）`,
 * followed by a short title without a final punctuation mark.
 *
 * @returns the kind of its number, or `undefined` for a paragraph that only begins with a number.
 */
export function headingKind(paragraph: string): OutlineKind | undefined {
  const found = outlineMark(paragraph)
  if (!found || !headingKinds.includes(found.kind)) return undefined
  const title = paragraph.slice(found.mark.length).trim()
  const long = title.length > (/^\p{ASCII}*$/u.test(title) ? 120 : 60)
  if (long || /[。．.；;，,、！!？?：:]$/.test(title)) return undefined
  return title === '' && !['book', 'chapter', 'section'].includes(found.kind) ? undefined : found.kind
}

/** Assign a depth to each kind of heading in a text: 2 for the outermost kind, 3 for the next, at most 6. */
export function headingDepths(kinds: ReadonlySet<OutlineKind>): ReadonlyMap<OutlineKind, 2 | 3 | 4 | 5 | 6> {
  const depths = [2, 3, 4, 5, 6] as const
  const present = order.filter(kind => kinds.has(kind))
  return new Map(present.map((kind, index) => [kind, depths[index] ?? 6]))
}
