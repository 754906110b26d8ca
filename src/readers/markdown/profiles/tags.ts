import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name'
import { matchBraces } from './braces.ts'
import type { SourceRange } from './mark.ts'

/** A tag of HTML, JSX or Vue. */
export interface Tag extends SourceRange {
  /** Name as written; empty for a fragment of JSX. */
  readonly name: string
  /** Whether it closes an element. */
  readonly closes: boolean
  /** Whether it opens and closes an element. */
  readonly isEmpty: boolean
  /** Whether only JSX allows it, and CommonMark reads it as text. */
  readonly isJsx: boolean
}

const blocks: ReadonlySet<string> = new Set([...htmlBlockNames, ...htmlRawNames])

/** Elements whose content is not text, or that have none. */
const media: ReadonlySet<string> = new Set(
  'audio canvas embed iframe img input object picture source svg path track video'.split(' ')
)

/** Tell whether an element is a block wherever it is. */
export function isBlockTag({ name }: Pick<Tag, 'name'>): boolean {
  return blocks.has(name.toLowerCase()) && !media.has(name.toLowerCase())
}

/** Tell whether an element is a component: of JSX, of Vue, or a custom element. */
export function isComponent({ name }: Pick<Tag, 'name'>): boolean {
  return name === '' || /^\p{Lu}|[.-]/u.test(name)
}

/** Tell whether an element shows something that is no text. */
export function isMedia({ name }: Pick<Tag, 'name'>): boolean {
  return media.has(name)
}

/** List the tags of a text in order. `a < b`, addresses in angle brackets and names like `List<Term>` are none. */
export function listTags(prose: string): Tag[] {
  const closed = new Set(Array.from(prose.matchAll(/<\/([A-Za-z][\w.:-]*)/g), ([, name = '']) => name))
  const braces = matchBraces(prose)
  const tags: Tag[] = []
  let from = 0
  for (const found of prose.matchAll(/<(\/?)([A-Za-z][\w.:-]*|(?=>))(?=[\s/>])/g)) {
    const { 0: opening, 1: slash = '', 2: name = '', index } = found
    if (index < from || name.endsWith(':') || prose[index - 1] === '\\') continue
    if (/\w/.test(prose[index - 1] ?? '') && isComponent({ name }) && !closed.has(name)) continue
    const end = endOfTag(prose, index + opening.length, braces)
    if (end === undefined) continue
    const value = prose.slice(index, end)
    tags.push({
      start: index,
      end,
      name,
      closes: slash !== '',
      isEmpty: value.endsWith('/>'),
      isJsx: /=\{|\{\.\.\./.test(value) || /^(?:$|.*[.:])/.test(name)
    })
    from = end
  }
  return tags
}

/** Find the end of a tag, from the end of its name; `undefined` if it is none. */
function endOfTag(text: string, from: number, braces: ReadonlyMap<number, number>): number | undefined {
  let at = from
  while (at < text.length) {
    const { 0: found, index } = /["'{<>]|\n[ \t]*\r?\n/.exec(text.slice(at, at + 2000)) ?? { 0: '', index: 0 }
    const place = at + index
    if (found === '>') return place + 1
    const end =
      found === '{'
        ? braces.get(place)
        : found === '"' || found === "'"
          ? text.indexOf(found, place + 1) + 1 || undefined
          : undefined
    if (end === undefined) return undefined
    at = end
  }
  return undefined
}
