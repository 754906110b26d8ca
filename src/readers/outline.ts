/** How an outline numbers: 编 章 节 条, 一、 （一） 1. (1) ①, or `Chapter 1`. */
export type OutlineKind =
  | 'book'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanBracket'
  | 'number'
  | 'numberBracket'
  | 'circled'

/** The number that a line of an outline begins with. */
export interface OutlineMark {
  /** How it is written. */
  readonly kind: OutlineKind
  /** The characters of the number, with what belongs to it: `（四）`, `第一条`, `1.`. */
  readonly mark: string
  /** Its value, where it is written in figures. */
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
    new RegExp(`^第(?:${han}+|${figure}+)章|^(?:chapter|kapitel|chapitre)\\s+[\\divxlc]+\\b[.:]?`, 'i')
  ],
  [
    'section',
    new RegExp(`^第(?:${han}+|${figure}+)[节節]|^(?:section|abschnitt)\\s+[\\divxlc]+\\b[.:]?`, 'i')
  ],
  [
    'article',
    new RegExp(
      `^第(?:${han}+|${figure}+)[条條](?:(?:之|の)(?:${han}+|${figure}+))*|^(?:article|art\\.|artikel|§)\\s*\\d+\\b[.:]?`,
      'i'
    )
  ],
  ['han', new RegExp(`^${han}{1,4}[、．.](?!${han})`)],
  ['hanBracket', new RegExp(`^[（(]${han}{1,4}[）)]`)],
  ['numberBracket', new RegExp(`^[（(]${figure}{1,3}[）)]|^${figure}{1,3}[）)]`)],
  ['number', new RegExp(`^${figure}{1,3}(?:[．、]|\\.(?!${figure}))(?!\\s*$)`)],
  ['circled', /^[①-⑳㉑-㊿❶-❿]/]
]

/**
 * Read the outline number that a line begins with.
 *
 * @returns the mark, or `undefined` where there is none: `2.5倍` and `2020年` begin with no outline number.
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

/**
 * Tell whether a paragraph that is alone is a heading of the outline: a chapter's, section's, `一、`'s or `（一）`'s
 * number with a short title that no punctuation mark ends.
 *
 * @returns the kind of its number, or `undefined` for a paragraph that only begins with one.
 */
export function headingKind(paragraph: string): OutlineKind | undefined {
  const found = outlineMark(paragraph)
  if (!found || !headingKinds.includes(found.kind)) return undefined
  const title = paragraph.slice(found.mark.length).trim()
  const long = title.length > (/^\p{ASCII}*$/u.test(title) ? 120 : 60)
  if (long || /[。．.；;，,、！!？?：:]$/.test(title)) return undefined
  return title === '' && !['book', 'chapter', 'section'].includes(found.kind) ? undefined : found.kind
}

/** Give each kind of heading that a text has its depth: the widest kind 2, the next 3, at most 6. */
export function headingDepths(kinds: ReadonlySet<OutlineKind>): ReadonlyMap<OutlineKind, 2 | 3 | 4 | 5 | 6> {
  const depths = [2, 3, 4, 5, 6] as const
  const present = headingKinds.filter(kind => kinds.has(kind))
  return new Map(present.map((kind, index) => [kind, depths[index] ?? 6]))
}
