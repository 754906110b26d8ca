import { normalForm } from '../text/index.ts'

const brackets: Readonly<Record<string, string>> = {
  '）': '（',
  ')': '(',
  '〕': '〔',
  ']': '[',
  '］': '［',
  '】': '【'
}
const openings = new Set(Object.values(brackets))

const quotation =
  /(?:「([^「」]+)」|『([^『』]+)』|“([^“”]+)”|《([^《》]+)》|"([^"]+)"|„([^„“]+)“|«\s*([^«»]+?)\s*»)$/u

/** The name of an organisation or a thing in Latin letters: capitalised words, and the words that join them. */
const capitalised =
  /(?:\p{Lu}[\p{L}\p{N}'’&-]*)(?:\s+(?:(?:of|for|and|on|in|to|the|und|der|für|de|des|du|la|et|pour)\s+)*\p{Lu}[\p{L}\p{N}'’&-]*)*$/u
const compound = /[\p{Script=Han}\p{Script=Katakana}ー・々\p{Script=Latin}\p{N}]+$/u
const clause = /[^，,、。；;：:！!？?\s]+$/u

/**
 * Find the long form of a short name in the words before its definition: a quotation that ends there, else the shortest
 * stretch with the characters of the short name in order (国家高新技术产业开发区 for 国家高新区), or the words whose initials form it,
 * else the noun that ends there.
 *
 * @param before - the sentence up to the definition, including the bracket around it.
 * @returns the long form, empty if there is none.
 */
export function findLongForm(before: string, short: string): string {
  const head = beforeBracket(before).replace(/[\s，,、：:]+$/u, '')
  const quote = quotation
    .exec(head)
    ?.slice(1)
    .find(group => group !== undefined)
  return quote ?? holding(head, short) ?? withInitials(head, short) ?? noun(head)
}

/** Cut off everything from the open bracket on, if there is one. */
function beforeBracket(text: string): string {
  const closed: string[] = []
  for (let at = text.length - 1; at >= 0; at--) {
    const mark = text[at] ?? ''
    const opening = brackets[mark]
    if (opening) closed.push(opening)
    else if (closed.at(-1) === mark) closed.pop()
    else if (openings.has(mark)) return text.slice(0, at)
  }
  return text
}

function holding(head: string, short: string): string | undefined {
  if (!/\p{Script=Han}|\p{Script=Hangul}/u.test(short)) return undefined
  const wanted = [...normalForm(short)]
  const characters = [...head]
  let start = characters.length
  while (wanted.length > 0 && start > 0) {
    start--
    const character = characters[start] ?? ''
    if (/[。；;！!？?「」『』“”《》]/u.test(character)) return undefined
    if (normalForm(character) === wanted.at(-1)) wanted.pop()
  }
  const long = characters.slice(start).join('')
  const near = characters.length - start <= 6 * [...short].length
  return wanted.length === 0 && near && long !== short ? long : undefined
}

function withInitials(head: string, short: string): string | undefined {
  if (!/^\p{Lu}[\p{L}\d]{1,9}$/u.test(short)) return undefined
  const letters = [...short.toLowerCase().replace(/s$/, '')]
  const words = [...head.matchAll(/[\p{L}\p{N}'’]+/gu)]
  for (const word of words.slice(-15).reverse()) {
    if (word[0].toLowerCase().startsWith(letters.at(-1) ?? '')) letters.pop()
    if (letters.length === 0) return head.slice(word.index)
  }
  return undefined
}

function noun(head: string): string {
  const script = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(head) ? compound : clause
  const latin = /\p{Script=Latin}$/u.test(head)
  return (latin ? (capitalised.exec(head) ?? clause.exec(head)) : script.exec(head))?.[0] ?? ''
}
