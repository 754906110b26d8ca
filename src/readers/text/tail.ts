import type { Block } from './paragraphs.ts'

const disclaimer =
  /免責|免责|情報提供(?:のみ)?を(?:主たる)?目的|勧誘を目的|不构成.{0,12}(?:建议|要约)|仅供参考|\bdisclaimer\b|for information(?:al)? purposes only|haftungsausschluss|avertissement juridique/i

/**
 * Find the tail of a text: everything after its end mark (以上), or the last blocks starting with a disclaimer.
 *
 * @returns the index of the tail's first block, or the number of blocks if there is no tail.
 */
export function tailStart(blocks: readonly Block[]): number {
  const end = blocks.findLastIndex(block => block.mark?.kind === 'end')
  if (end > 0 && end < blocks.length - 1 && !hasHeading(blocks.slice(end))) return end + 1
  const found = blocks.findIndex(block => block.mark?.kind !== 'heading' && disclaimer.test(block.text))
  const isTail = found > 0 && blocks.length - found < 6 && !hasHeading(blocks.slice(found))
  return isTail && blocks[found - 1]?.mark?.kind !== 'heading' ? found : blocks.length
}

function hasHeading(blocks: readonly Block[]): boolean {
  return blocks.some(block => block.mark?.kind === 'heading')
}
