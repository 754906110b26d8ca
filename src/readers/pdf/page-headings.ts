import { headingKind, outlineMark } from '../outline.ts'
import { joinTextLines } from './join-lines.ts'
import type { PageBlock } from './page-blocks.ts'

type Depth = 1 | 2 | 3 | 4 | 5 | 6
const depths: readonly Depth[] = [2, 3, 4, 5, 6]
const ranks = [
  'book',
  'chapter',
  'section',
  'article',
  'han',
  'hanBracket',
  'number',
  'numberBracket',
  'circled'
]
const article =
  /^(?:第[\d０-９一二三四五六七八九十百千〇零]+[条條](?:(?:之|の)[\d一二三四五六七八九十]+)?|제\s*\d+\s*조(?:의\s*\d+)?|§\s*\d+\w?|(?:Article|Art\.|Artikel)\s+\d+\w?)/u
const sentence = /[。．；;，,、！？]$|[^.]\.$|[!?:：]$/u

/** Find the headings among blocks, by the size and weight of their type, or else by their numbers, and their depths. */
export function findPageHeadings(blocks: readonly PageBlock[], bodySize: number): Map<PageBlock, Depth> {
  const titles = new Map<PageBlock, Depth>()
  const set = blocks.filter(block => isSetAsHeading(block, bodySize))
  const isAllBold = blocks.filter(block => block.lines[0].isBold).length > blocks.length * 0.6
  const found = isAllBold ? set.filter(block => sizeOf(block) > bodySize * 1.08) : set
  const title = findTitle(found, blocks, bodySize) ?? (found.length === 0 ? plainTitle(blocks) : undefined)
  if (title) titles.set(title, 1)
  const typographic = found.filter(block => block !== title)
  const others =
    typographic.length > 0
      ? typographic
      : blocks.filter(block => block !== title && isNumberedTitle(block, blocks))
  const levels = [...new Set(others.map(levelOf))].sort((a, b) => a - b)
  for (const block of others) titles.set(block, depths[Math.min(levels.indexOf(levelOf(block)), 4)] ?? 6)
  return titles
}

function isSetAsHeading({ lines, marker }: PageBlock, bodySize: number): boolean {
  const text = joinTextLines(lines)
  const [first] = lines
  if (lines.length > 5 || text.length > 250 || marker?.kind === 'bullet' || text.startsWith('\ufffc'))
    return false
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  if (first.size > bodySize * 1.08)
    return !(text.length > 60 && sentence.test(text)) || first.size > bodySize * 1.3
  return (
    first.isBold &&
    lines.every(({ isBold }) => isBold) &&
    first.size > bodySize * 0.95 &&
    lines.length < 4 &&
    !/[。．；;，,、]$|[^.\d]\.$/u.test(text)
  )
}

function sizeOf({ lines: [{ size }] }: PageBlock): number {
  return size
}

/** Find the title: the first heading, if it is larger than the others and comes first or almost first. */
function findTitle(
  found: readonly PageBlock[],
  blocks: readonly PageBlock[],
  bodySize: number
): PageBlock | undefined {
  const largest = Math.max(0, ...found.map(sizeOf))
  const title = found.find(block => sizeOf(block) > largest * 0.97)
  if (!title || blocks.indexOf(title) > 6 || largest < bodySize * 1.08) return undefined
  return found.filter(block => sizeOf(block) > largest * 0.97).length === 1 ? title : undefined
}

/** Find a title in the type of the text: a short first block that is neither a sentence nor a number, date or address. */
function plainTitle([first, second]: readonly PageBlock[]): PageBlock | undefined {
  if (!first || !second || first.marker || first.lines.length > 3) return undefined
  const text = joinTextLines(first.lines)
  const isOther = /[：:]|\d{4}\s*[年./-]\s*\d{1,2}|[〔[［]\d{4}[〕\]］]|^[（(].*[）)]$/.test(text)
  return isOther || sentence.test(text) || text.length > 120 || text.startsWith('\ufffc') ? undefined : first
}

/** Order headings: larger type first, then bold type, then by the kind of number. */
function levelOf(block: PageBlock): number {
  const text = joinTextLines(block.lines)
  const sub = /^\d+(?:\.\d+)+/.exec(text)?.[0].split('.').length ?? 0
  const kind = outlineMark(text)?.kind
  const rank = sub > 1 ? 9 + sub : kind ? ranks.indexOf(kind) + 1 : 0
  return -Math.round(sizeOf(block) * 2) * 100 - (block.lines[0].isBold ? 50 : 0) + rank
}

/** Tell whether a line in plain type is a heading by its number alone: a short one, and not the only one of its kind. */
function isNumberedTitle(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  const text = joinTextLines(block.lines)
  if (block.lines.length > 2) return false
  if (headingKind(text)) return true
  return isArticleTitle(text) && blocks.filter(other => isArticleTitle(joinTextLines(other.lines))).length > 1
}

function isArticleTitle(text: string): boolean {
  return article.test(text) && text.length < 60 && !sentence.test(text)
}
