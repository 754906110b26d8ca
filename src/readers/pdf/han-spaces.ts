import type { LinePiece, TextLine } from './line.ts'

const hanLike = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，．：；！？（）「」『』“”《》]'
const between = new RegExp(`(?<=${hanLike}) +(?=${hanLike})`, 'gu')
const numberOfOutline =
  /^\s*(?:第[\d０-９一二三四五六七八九十百千〇零]+[编編章节節条條款項](?:(?:之|の)[\d一二三四五六七八九十]+)?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|附則|附则) /u

/**
 * Remove the spaces between Han and kana that only justify a line: `制定 本 办法` → `制定本办法`. The one after a number at its
 * beginning is kept: `第一条 为了`; and so is the one between two letters alone, which are spaced on purpose: `以 上`.
 */
function closeUpText(text: string, isFirst: boolean): string {
  if (/^\s*\S \S\s*$/u.test(text)) return text
  const number = isFirst ? (numberOfOutline.exec(text)?.[0] ?? '') : ''
  return number + text.slice(number.length).replace(between, '')
}

/**
 * Tell whether a document has so many spaces between Han and kana that they come from its producer. A few are the
 * author's: `市立図書館 閲覧室`.
 */
export function hasStraySpaces(lines: readonly TextLine[]): boolean {
  const text = lines.map(line => line.text.replace(numberOfOutline, '')).join('\n')
  const spaces = text.match(between)?.length ?? 0
  return spaces > (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 0.02
}

/** Remove the stray spaces between Han and kana from the pieces of a block. */
export function closeUpHan(pieces: readonly LinePiece[]): LinePiece[] {
  return pieces.map((piece, index) => ({ ...piece, text: closeUpText(piece.text, index === 0) }))
}
