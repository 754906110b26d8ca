/** Marks that do the same work in different scripts, as one token each; commas and full stops say too little. */
const kinds: ReadonlyArray<readonly [string, RegExp]> = [
  ['?', /[?？]/gu],
  ['!', /[!！]/gu],
  [':', /(?<!\d)[:：]/gu],
  [';', /[;；]/gu],
  ['…', /…+|\.{3,}|。{2,}/gu],
  ['(', /[(（〔［[]/gu],
  ['"', /[«»"“”„「『」』]/gu],
  ['—', /[—–―─]+|(?<=\s)-+(?=\s)/gu],
  ['/', /[/／]/gu],
  ['%', /[%％]/gu],
  ['*', /[*＊※○●■◆•]/gu]
]

/**
 * List the marks of a text that translators keep: question and exclamation marks, colons, semicolons, brackets,
 * quotation marks, dashes, ellipses.
 *
 * @param text in normal form or as it is.
 * @returns a token per occurrence, grouped by kind.
 */
export function punctuationTokens(text: string): string[] {
  return kinds.flatMap(([kind, pattern]) => (text.match(pattern) ?? []).map(() => kind))
}
