import type { Root } from 'mdast'
import type { Position } from 'unist'
import { joinLines, listSegments, type Segment } from '../nodes/index.ts'
import { flattenSegment, positionOfStretch } from './flat-segment.ts'
import { findLongForm } from './long-form.ts'

/** A short name that a text gives to something, as in 国家ハイテク産業開発区（以下、「国家高新区」）. */
export interface Definition {
  /** The short name, without quotation marks. */
  readonly short: string
  /** Its long form, if the words before the definition contain it; else empty. */
  readonly long: string
  /** Path of its segment. */
  readonly path: string
  /** Position of the short name in the file. */
  readonly position: Position | undefined
}

const quoted = ['「」', '『』', '“”', '‘’', '""', '《》', '„“', '«»']
  .map(([open = '', close = '']) => `${open}\\s*([^${open}${close}\u{fffc}]{1,60}?)\\s*${close}`)
  .join('|')
const plain = String.raw`[^\s\u{fffc}「」『』“”"«»《》（）()〔〕，,、。；;:：]{2,20}`
const closing = String.raw`\s*[)）〕\]】]`
const called = '(?:统称|合称|简称|称|統稱|合稱|簡稱|稱|略称)'

/** Words that introduce a definition, followed by the short name. */
const patterns = [
  // （以下、「国家高新区」）, 以下「意見」という
  `以下[、，,]?(?:単に|総称して|略称)?(?:${quoted})(?=${closing}|(?:又は|または|もしくは|或|、|と(?:略|称|呼|い|す)))`,
  `以下[、，,]?(?:単に)?(${plain}?)(?=と(?:略|称|呼|いう|する))`,
  // 以下简称“国家高新区”, （以下简称国家高新区）, （简称“国家高新区”）
  `(?:(?:以下|以后|下)${called}|简称|簡稱|略称)[为為]?[：:，,、]?(?:${quoted}|(${plain})(?=${closing}))`,
  `以下${called}[为為]?(${plain})(?=[，,。；;]|$)`,
  // hereinafter referred to as the “Zones”
  `(?:hereinafter|hereafter)(?:,? (?:collectively )?(?:referred to|called|known)(?: simply)?(?: as)?)?,?(?: the)?:? ?(?:${quoted})`,
  `(?:im Folgenden|nachfolgend)(?: kurz)?(?: als)?,?(?: (?:der|die|das|den))?:? ?(?:${quoted})`,
  `ci-après,?(?: (?:dénommée?s?|désignée?s?|appelée?s?))?(?: (?:le|la|les))?:? ?(?:${quoted})`,
  `이하,? ?(?:${quoted})`
].map(pattern => new RegExp(`(?<!\\p{L})${pattern}`, 'giu'))

/** Number of characters before a definition that are searched for the long form. */
const reach = 600

/** Find the short names that a segmented text defines, in text order. */
export function findDefinitions(tree: Root): Definition[] {
  return listSegments(tree).flatMap(readSegment)
}

function readSegment(segment: Segment): Definition[] {
  const flat = flattenSegment(segment)
  const found = patterns.flatMap(pattern => [...flat.text.matchAll(pattern)])
  const starts = new Set<number>()
  const definitions = found.flatMap(match => {
    const name = match.slice(1).find(group => group !== undefined) ?? ''
    const start = match.index + match[0].lastIndexOf(name)
    if (name.trim() === '' || starts.has(start)) return []
    starts.add(start)
    const short = joinLines(name).trim()
    const long = findLongForm(
      joinLines(flat.text.slice(Math.max(0, match.index - reach), match.index)),
      short
    )
    const position = positionOfStretch(flat, start, start + name.length)
    return [{ start, definition: { short, long, path: segment.path, position } }]
  })
  return definitions.sort((a, b) => a.start - b.start).map(({ definition }) => definition)
}
