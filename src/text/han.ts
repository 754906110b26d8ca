import japanese from 'opencc-js/dict/JPShinjitaiCharacters'
import traditional from 'opencc-js/dict/TSCharacters'
import { supplement } from './supplement.ts'

const simplified = readTable(traditional)
const reformed = readTable(japanese)
const supplied = readSupplement()
const known = new Map<string, string>()

/**
 * Fold a Han character to the one form that simplified Chinese, traditional Chinese and Japanese share: 総, 總 and 总 give
 * 总. Any other character is returned as it is. Folding twice changes nothing.
 *
 * It converts Japanese → traditional → simplified with the single-character tables of opencc-js, then applies the
 * supplement.
 */
export function foldHan(character: string): string {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  const folded = fold(character)
  known.set(character, folded)
  return folded
}

function fold(character: string): string {
  let form = character
  for (let next = simplify(form); next !== form; next = simplify(form)) form = next
  return form
}

function simplify(character: string): string {
  const form = reformed.get(character) ?? character
  return supplied.get(character) ?? simplified.get(form) ?? form
}

function readTable(couples: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const couple of couples.split('|')) {
    const [from, to] = couple.split(' ')
    if (from && to && !table.has(from)) table.set(from, to)
  }
  return table
}

/** Read the supplement. An entry for a Japanese form also covers the traditional form that opencc-js gives for it. */
function readSupplement(): Map<string, string> {
  const table = new Map<string, string>()
  for (const couple of supplement.split(' ')) {
    const [from = '', to = ''] = couple
    table.set(from, to)
    const old = reformed.get(from)
    if (old && old !== to && !simplified.has(old)) table.set(old, to)
  }
  return table
}
