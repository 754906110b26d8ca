/** Quote a text in a message; long texts are shortened. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``
}

/** List quoted texts: `a`, `b` and 3 more. */
export function quoteAll(texts: readonly string[]): string {
  const shown = texts.slice(0, 4).map(quote).join(', ')
  return texts.length > 4 ? `${shown} and ${texts.length - 4} more` : shown
}
