import type { PlacedText } from './block-text.ts'

/** A short name that a text defines for a long one. */
export interface Abbreviation {
  /** The short name. */
  readonly short: string
  /** The long name, as far as it can be determined. */
  readonly long: string
  /** Index of the block that defines it. */
  readonly block: number
  /** Offset after the definition in that block. */
  readonly end: number
}

const open = '[（(]'
const close = '[）)]'
const quotedName = '[「『“"‘«]([^」』”"’»]{1,40})[」』”"’»]'
const definitions: readonly RegExp[] = [
  // （以下「国家高新区」という）、（国発〔2020〕7号、以下「意見」）
  new RegExp(
    `${open}[^（）()]{0,30}?以下[、,，]?(?:[^「」（）]{0,6})${quotedName}[^（）()]{0,12}${close}`,
    'gu'
  ),
  // （以下简称“国家高新区”）、（以下简称国家高新区）
  new RegExp(
    `${open}[^（）()]{0,30}?(?:以下[简簡]?[称稱]|以后简称|[简簡][称稱]|下[称稱])[为為]?[:：]?(?:${quotedName}|([^（）()“”「」，,]{1,20}))${close}`,
    'gu'
  ),
  // (hereinafter “the EEC”)
  new RegExp(
    `${open}(?:hereinafter|hereafter|im Folgenden|nachfolgend|ci-après)[^()“"«]{0,30}${quotedName}${close}`,
    'giu'
  )
]

/** Find the abbreviations that a text itself defines. */
export function findAbbreviations(blocks: readonly PlacedText[]): Abbreviation[] {
  return blocks.flatMap(({ text }, block) =>
    definitions.flatMap(pattern =>
      [...text.matchAll(pattern)].flatMap(match => {
        const short = (match[1] ?? match[2] ?? '').trim()
        const long = longName(text.slice(0, match.index), short)
        return long ? [{ short, long, block, end: match.index + match[0].length }] : []
      })
    )
  )
}

/**
 * Find the long name: the quotation directly before the definition, else the shortest stretch with the short name's
 * characters in order.
 *
 * ```
 * 関する国家ハイテク産業開発区（以下「国家高新区」）
 *       ^ 国 is the last place where 国…高新区 can start
 * ```
 *
 * @returns `undefined` if it cannot be determined, or is not longer than the short name.
 */
function longName(before: string, short: string): string | undefined {
  const quoted = /[「『《“"]([^「」『』《》“”"]{2,80})[」』》”"]$/u.exec(before)?.[1]
  if (quoted) return quoted.length > short.length ? quoted : undefined
  const clause = /[^。；;！？!?，、,]*$/u.exec(before)?.[0] ?? ''
  let at = clause.length
  for (const character of [...short].reverse()) {
    if (at <= 0) return undefined
    at = clause.lastIndexOf(character, at - 1)
    if (at < 0) return undefined
  }
  const long = clause.slice(at)
  return long.length > short.length ? long : undefined
}
