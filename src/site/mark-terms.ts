import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** Mark every occurrence of some words in a text, preferring the longest at each position. */
export function markWords(text: string, terms: readonly string[]): ElementContent[] {
  const words = terms.filter(term => term !== '').sort((first, second) => second.length - first.length)
  if (words.length === 0) return [{ type: 'text', value: text }]
  const pattern = new RegExp(`(${words.map(quote).join('|')})`, 'u')
  return text
    .split(pattern)
    .map((part, index): ElementContent => (index % 2 === 1 ? h('mark', part) : { type: 'text', value: part }))
    .filter(node => node.type !== 'text' || node.value !== '')
}

function quote(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
