import type { Escape } from '../wording/index.ts'

/**
 * Escape wording for a place in HTML or XML that is written already.
 *
 * @param before - what is before that place: an attribute's value has begun where the last quotation mark follows `=`.
 */
export const escapeBehind: Escape = before =>
  before[before.lastIndexOf('"') - 1] === '=' ? escapeValue : escapeText

function escapeText(text: string): string {
  return text.replace(/[&<]/gu, toReference)
}

function escapeValue(text: string): string {
  return text.replace(/["&'<`]/gu, toReference)
}

function toReference(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`
}
