const katakana = /[\p{Script=Katakana}ー]{2,}/gu

/**
 * List the words written in katakana, of two characters or more.
 *
 * @param text in normal form.
 * @returns a token per occurrence, in text order.
 */
export function katakanaTokens(text: string): string[] {
  return text.match(katakana) ?? []
}
