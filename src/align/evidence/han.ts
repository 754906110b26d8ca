const runs = /\p{Script=Han}+/gu

/**
 * List the Han characters of a text.
 *
 * @param text in normal form.
 * @returns a token per occurrence, in text order.
 */
export function hanTokens(text: string): string[] {
  return text.match(/\p{Script=Han}/gu) ?? []
}

/**
 * List the pairs of neighbouring Han characters of a text: 国家高新 gives 国家, 家高, 高新.
 *
 * @param text in normal form.
 * @returns a token per occurrence, in text order.
 */
export function hanBigramTokens(text: string): string[] {
  const tokens: string[] = []
  for (const [run] of text.matchAll(runs)) {
    const characters = [...run]
    for (let at = 1; at < characters.length; at += 1) tokens.push(`${characters[at - 1]}${characters[at]}`)
  }
  return tokens
}
