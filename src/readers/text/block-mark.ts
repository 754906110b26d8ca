import { headingKind, type OutlineKind, outlineMark } from '../outline.ts'

/** The kind of block that the beginning of a line suggests. */
export type BlockMark =
  | { readonly kind: 'heading'; readonly text: string; readonly outline?: OutlineKind }
  | { readonly kind: 'item'; readonly bullet: string; readonly text: string }
  | { readonly kind: 'number'; readonly outline: OutlineKind; readonly value: number | undefined }
  | { readonly kind: 'note' }
  | { readonly kind: 'end' }

const bracketHeading = /^【([^【】]+)】$/
const bullet = /^([○●◯■□◆◇▪▫•‣◦▶►➢・*+–-])(?:\s+|(?![\s○●◯■□◆◇*+–-]))(?=\S)/u
const asciiBullet = /^[*+–-]/
const note =
  /^(?:[（(](?:注|註|备注|備考)[\d０-９一二三四五六七八九十]*[）)]|[（(]?注[\d０-９]*[）)：:]|[＊※])/
const end = /^(?:以\s*上|[（(]?(?:完|了)[）)]?)$/

/**
 * Read the mark at the beginning of a line.
 *
 * A mark is only a suggestion: after a wrapped line, `(2)` and `（注）` may be in the middle of a paragraph. `beginsBlock`
 * decides.
 */
export function blockMark(line: string): BlockMark | undefined {
  const bracketed = bracketHeading.exec(line)?.[1]?.trim()
  if (bracketed) return { kind: 'heading', text: bracketed }
  if (end.test(line)) return { kind: 'end' }
  if (note.test(line)) return { kind: 'note' }
  return itemMark(line) ?? outlineBlock(line)
}

function itemMark(line: string): BlockMark | undefined {
  const [whole, sign] = bullet.exec(line) ?? []
  if (whole === undefined || sign === undefined) return undefined
  if (asciiBullet.test(sign) && !/\s$/.test(whole)) return undefined
  return { kind: 'item', bullet: sign, text: line.slice(whole.length) }
}

function outlineBlock(line: string): BlockMark | undefined {
  const outline = headingKind(line)
  if (outline) return { kind: 'heading', text: line, outline }
  const found = outlineMark(line)
  return found && { kind: 'number', outline: found.kind, value: found.value }
}

/** Tell whether a line's mark begins a block in any context: a heading in 【】, or a bullet followed by space. */
export function isStrong(mark: BlockMark, line: string): boolean {
  if (mark.kind === 'heading') return mark.outline === undefined
  return mark.kind === 'item' && /^[○●◯■□◆◇▪▫•‣◦▶►➢]\s/u.test(line)
}
