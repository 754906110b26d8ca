import type { Escape } from '../wording/index.ts'

/**
 * Escape wording for insertion into finished HTML or XML.
 *
 * @param before - the text before that place. It ends within an attribute value if its last quotation mark follows `=`.
 */
export const escapeInHtml: Escape = before =>
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
