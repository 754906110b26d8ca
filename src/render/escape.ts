/**
 * Choose how text is escaped where it is put into HTML or XML that is written already.
 *
 * @param before - what stands before that place: an attribute's value has begun where the last quotation mark follows `=`.
 */
export function escapeBehind(before: string): (text: string) => string {
  return before[before.lastIndexOf('"') - 1] === '=' ? escapeValue : escapeText
}

function escapeText(text: string): string {
  return text.replace(/[&<]/gu, toReference)
}

function escapeValue(text: string): string {
  return text.replace(/["&'<`]/gu, toReference)
}

function toReference(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`
}
