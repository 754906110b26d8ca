/** The number or bullet of a paragraph, as shown. */
export interface Label {
  /** Its characters, with the marks around the number: `第一条`, `(a)`, `1.`; of a bullet, its glyph. */
  readonly text: string
  /** Whether it is a bullet. */
  readonly isBullet: boolean
  /** Its value, if it is a plain number as Markdown writes it: `3.`. */
  readonly value?: number | undefined
  /** Depth in its list, from 0. */
  readonly depth: number
  /** Whether nothing separates it from the text. */
  readonly isTight?: boolean
}

/** Make the label of a number. */
export function numberLabel(text: string, depth: number, isTight = false): Label {
  const plain = text.trim()
  const figures = /^(0|[1-9]\d{0,8})\.$/.exec(plain)?.[1]
  return { text: plain, isBullet: false, value: figures ? Number(figures) : undefined, depth, isTight }
}

/** Make the label of a bullet. A box or a mark that says whether something is done is kept as text. */
export function bulletLabel(glyph: string, depth: number): Label {
  const isCheck = /^[\u2610-\u2612\u2713-\u2718]$/u.test(glyph)
  return { text: isCheck ? glyph : '•', isBullet: !isCheck, depth }
}

/**
 * Get the literal form of a label, with the space that separates it from the text: `第一条　`, `（一）`, `1.1 `.
 */
export function literalLabel({ text, isTight }: Label): string {
  if (text === '' || isTight) return text
  if (/^第\S+[\p{Script=Han}]$/u.test(text)) return `${text}\u3000`
  return /[、。．）〕】」』\u3000]$/u.test(text) ? text : `${text} `
}

/**
 * Tell whether a label numbers a paragraph of a text (`第一条`, `（一）`, `1.1`, `§ 3`, `Article 2`) rather than an item
 * of a list (`(a)`, `b.`, `iv)`, `①`).
 */
export function numbersParagraph({ text }: Label): boolean {
  return /\p{Script=Han}|^\d+(?:\.\d+)+\.?$|^§|^\p{L}{2,}[.\s]*\d/u.test(text)
}
