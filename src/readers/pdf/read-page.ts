import type { getDocumentProxy } from 'unpdf'
import type { PaintedBox, PdfPage, TextRun } from './page.ts'
import { paintedRules } from './rules.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/** A piece of text of pdf.js. */
interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** Read the text and the ruled lines of a page. */
export async function readPage(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const content = await page.getTextContent()
  const items: readonly object[] = content.items
  const { styles } = content
  const rules = await paintedRules(await page.getOperatorList())
  const isVerticalFont = (name: string): boolean => styles[name]?.vertical === true
  const placed = items.filter(isItem).filter(({ str }) => str.trim() !== '')
  const bold = boldFonts(page, new Set(placed.map(({ fontName }) => fontName)))
  const isVertical = isSetVertically(placed, isVerticalFont)
  const { width, height } = page.getViewport({ scale: 1 })
  const runs = placed.map(item =>
    toRun(item, bold.has(item.fontName), isVertical && { height, isVerticalFont })
  )
  page.cleanup()
  if (!isVertical)
    return { number, width, height, runs: [...runs, ...drawnBullets(runs, rules)], rules, isVertical }
  const turned = rules.map(({ x0, y0, x1, y1 }) => ({ x0: height - y1, y0: x0, x1: height - y0, y1: x1 }))
  return { number, width: height, height: width, runs, rules: turned, isVertical }
}

/** Tell a piece of text from the structure marks between pieces. */
function isItem(item: object): item is Item {
  return 'str' in item
}

/** Find the fonts that are bold by name; their names are known once the operators of the page were listed. */
function boldFonts(page: Page, names: ReadonlySet<string>): ReadonlySet<string> {
  const isBold = (name: string): boolean => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
    if (typeof font !== 'object' || font === null || !('name' in font)) return false
    return /bold|black|heavy|semibold|demi|-W[6-9]\b|SimHei/i.test(String(font.name))
  }
  return new Set([...names].filter(isBold))
}

/**
 * Tell whether most characters of a page are set in lines from top to bottom: in a vertical font, or each below the one
 * before it.
 */
function isSetVertically(items: readonly Item[], isVerticalFont: (name: string) => boolean): boolean {
  let [vertical, all] = [0, 0]
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    all += item.str.length
    if (isVerticalFont(item.fontName) || isTurned(item) || (before && isBelow(before, item)))
      vertical += item.str.length
  }
  return vertical > all * 0.6
}

/** Tell whether a run is turned by a quarter, as Latin script is in vertical lines. */
function isTurned({ transform: [a = 1, b = 0] }: Item): boolean {
  return Math.abs(b) > Math.abs(a)
}

function isBelow(before: Item, { str, transform }: Item): boolean {
  const [x = 0, y = 0] = transform.slice(4)
  const [beforeX = 0, beforeY = 0] = before.transform.slice(4)
  const size = sizeOf(before)
  const drop = beforeY - y
  return str.length <= 2 && Math.abs(x - beforeX) < size * 0.4 && drop > size * 0.5 && drop < size * 1.6
}

function sizeOf({ transform: [a = 0, b = 0] }: Item): number {
  return Math.hypot(a, b)
}

/** Return the usual form of a mark of vertical text: `︒` → `。`, `︵` → `（`. */
function upright(mark: string): string {
  const plain = mark.normalize('NFKC')
  return /^[!-~]$/.test(plain) ? String.fromCodePoint((plain.codePointAt(0) ?? 0) + 0xfee0) : plain
}

function toRun(
  item: Item,
  isBold: boolean,
  turn: false | { readonly height: number; readonly isVerticalFont: (name: string) => boolean }
): TextRun {
  const { str, transform, width, height } = item
  const [x = 0, y = 0] = transform.slice(4)
  const text = str.trim().replace(/[\ufe10-\ufe19\ufe30-\ufe44]/g, upright)
  const size = sizeOf(item)
  const lead = str.length - str.trimStart().length
  const run = { text, size, isBold }
  if (!turn) return { ...run, x: x + (lead * width) / str.length, y, width }
  // In a line from top to bottom, the distance from the top of the page becomes x, and x becomes the baseline.
  if (turn.isVerticalFont(item.fontName))
    return { ...run, x: turn.height - y, y: x - size / 2, width: height || size }
  if (isTurned(item)) return { ...run, x: turn.height - y, y: x, width: width || height }
  return { ...run, x: turn.height - y - size * 0.86, y: x, width: size * text.length }
}

/** Find the bullets that are drawn as shapes: small, as wide as high, and before the first run of a row. */
function drawnBullets(runs: readonly TextRun[], rules: readonly PaintedBox[]): TextRun[] {
  return rules.flatMap(({ x0, y0, x1, y1 }): TextRun[] => {
    const [width, height] = [x1 - x0, y1 - y0]
    if (width < 1 || height < 1 || Math.abs(width - height) > width * 0.3) return []
    const row = runs.filter(
      ({ y, size }) => height < size * 0.75 && y0 > y - size * 0.1 && y1 < y + size * 0.95
    )
    const next = row.filter(({ x }) => x >= x1).toSorted((a, b) => a.x - b.x)[0]
    if (!next || next.x - x1 > next.size * 1.8 || next.x - x1 < next.size * 0.1) return []
    if (row.some(run => run.x < x1 && run.x + run.width > x0 - next.size)) return []
    return [{ text: '•', x: x0, y: next.y, width, size: next.size, isBold: next.isBold }]
  })
}

/** Tell whether a shape is a line: thin in one direction, and long in the other. */
export function isThin({ x0, y0, x1, y1 }: PaintedBox): boolean {
  const [width, height] = [x1 - x0, y1 - y0]
  return Math.min(width, height) <= 2.5 && Math.max(width, height) >= 4
}
