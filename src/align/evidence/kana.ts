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

/**
 * List the couples of neighbouring hiragana of a text: native words and endings, for a lexicon that learns.
 *
 * @param text in normal form.
 */
export function hiraganaBigramTokens(text: string): string[] {
  const tokens: string[] = []
  for (const [run] of text.matchAll(/\p{Script=Hiragana}{2,}/gu)) {
    for (let at = 1; at < run.length; at += 1) tokens.push(run.slice(at - 1, at + 1))
  }
  return tokens
}
