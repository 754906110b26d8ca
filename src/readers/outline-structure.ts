import { type OutlineKind, outlineMark } from './outline.ts'

/** A block of a text, as far as its outline is concerned. */
export interface OutlineBlock {
  /** Its text. */
  readonly text: string
  /** Whether the received file itself marks it as a heading. */
  readonly isHeading?: boolean
}

/** Kinds whose number alone says that a title follows: 第一章 and `Chapter 1`. */
const named: ReadonlySet<OutlineKind> = new Set(['book', 'chapter', 'section'])

/** Kinds that number items as often as they number headings. */
const uncertain: ReadonlySet<OutlineKind> = new Set(['article', 'roman', 'number'])

/** Kinds that may number headings at all. */
const possible: ReadonlySet<OutlineKind> = new Set([...named, ...uncertain, 'han', 'hanBracket'])

interface Numbered {
  readonly index: number
  readonly kind: OutlineKind
  readonly value: number | undefined
  readonly hasTitle: boolean
  readonly hasContent: boolean
}

/**
 * Find the headings of an outline by the structure of the whole text, so that a text and its translation have the same
 * ones: a numbered block is no heading because it is short. The blocks of one kind of number are headings together, if
 * nearly all of them are titles (short, without a final punctuation mark) and have text of their own below them.
 *
 * ```text
 * 一、总则          一、加强领导        1. Definitions       1. Bring a card.
 * 本办法适用于…。    二、落实责任        In this contract …    2. Bring a pen.
 * 二、附则          三、检查验收        2. Rent
 * 本办法自…。                         The rent is …
 * headings         a list            headings             a list
 * ```
 *
 * @returns the kind of each heading's number, by the index of its block.
 */
export function findHeadings(blocks: readonly OutlineBlock[]): ReadonlyMap<number, OutlineKind> {
  const numbered = readNumbered(blocks)
  const hasOwn = blocks.filter(({ isHeading }) => isHeading).length > 1
  const headings = new Map<number, OutlineKind>()
  for (const kind of possible) {
    const alike = numbered.filter(each => each.kind === kind)
    const titles = alike.filter(({ hasTitle }) => hasTitle)
    const own = titles.filter(({ index }) => blocks[index]?.isHeading)
    const rest = areHeadings(kind, alike, titles, hasOwn) ? titles : own
    for (const { index } of rest) headings.set(index, kind)
  }
  return headings
}

function areHeadings(
  kind: OutlineKind,
  alike: readonly Numbered[],
  titles: readonly Numbered[],
  hasOwn: boolean
): boolean {
  if (named.has(kind)) return true
  const filled = titles.filter(({ hasContent }) => hasContent).length
  if (!uncertain.has(kind))
    return titles.length > 0 && filled / titles.length >= 0.5 && titles.length / alike.length >= 0.5
  return (
    !hasOwn &&
    titles.length > 1 &&
    titles.length / alike.length >= 0.8 &&
    filled / titles.length >= 0.8 &&
    countsUp(titles)
  )
}

/** Tell whether numbers never go back, except to 1 in a new chapter. */
function countsUp(titles: readonly Numbered[]): boolean {
  return titles.every(({ value }, index) => {
    const before = titles[index - 1]?.value
    return value === undefined || before === undefined || value > before || value === 1
  })
}

function readNumbered(blocks: readonly OutlineBlock[]): Numbered[] {
  const marks = blocks.map(({ text }) => outlineMark(text))
  return blocks.flatMap(({ text }, index) => {
    const mark = marks[index]
    if (!mark || !possible.has(mark.kind)) return []
    const next = blocks[index + 1]
    const hasContent = next !== undefined && marks[index + 1]?.kind !== mark.kind
    const { kind, value } = mark
    return [{ index, kind, value, hasTitle: isTitle(text.slice(mark.mark.length).trim(), kind), hasContent }]
  })
}

/** Tell whether the text after a number is a title: short, and without a final punctuation mark. */
export function isTitle(title: string, kind: OutlineKind): boolean {
  const long =
    title.length >
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title) ? 60 : 120)
  if (long || /[。．.；;，,、！!？?：:…]$/.test(title)) return false
  return title !== '' || named.has(kind)
}
