/** The bullet or number at the beginning of a block. */
export interface BlockMarker {
  /** Its characters. */
  readonly text: string
  readonly kind: 'bullet' | 'number'
}

const bullet = /^([•‣◦▪▫■□●○◆◇▶►➢∙·・\uf0b7\uf0a7–—−-])\s*(?=\S)/u
const numbered =
  /^(?:\d{1,3}[.)．、](?!\d)|[（(](?:\d{1,3}|[a-z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[）)]|[a-z][.)](?=\s)|[①-⑳]|第[\d０-９一二三四五六七八九十百千〇]+[条條章节節編编款項]|제\s*\d+\s*[조장절항]|§\s*\d|(?:Article|Art\.|Artikel)\s+\d)/u

/** Read the bullet or number at the beginning of a line. */
export function markerOf(text: string): BlockMarker | undefined {
  const sign = bullet.exec(text)?.[1]
  // A dash sets off speech and subtraction too: it is a bullet before a space.
  if (sign && (!/[–—−・·-]/.test(sign) || /^.\s/u.test(text))) return { text: sign, kind: 'bullet' }
  const number = numbered.exec(text)?.[0]
  return number === undefined ? undefined : { text: number, kind: 'number' }
}
