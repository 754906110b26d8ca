const wordPattern = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}]+/gu
const prefixLength = 5

/**
 * List the words of a text that are written in an alphabet, in lower case. Words inside Chinese or Japanese count too.
 *
 * @param text in normal form.
 * @returns a token per occurrence, in text order.
 */
export function wordTokens(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? []
}

/**
 * List the first five letters, without diacritics, of every word that has as many: likely cognates share them
 * (Expedition, expédition; Himalaya, himalayen).
 *
 * @param text in normal form.
 * @returns a token per occurrence, in text order.
 */
export function prefixTokens(text: string): string[] {
  const tokens: string[] = []
  for (const word of wordTokens(text)) {
    const bare = word.normalize('NFD').replace(/\p{Mark}/gu, '')
    if (bare.length >= prefixLength) tokens.push(bare.slice(0, prefixLength))
  }
  return tokens
}
