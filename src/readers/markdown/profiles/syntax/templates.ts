import { type FindMarks, lineMark, type SyntaxMark } from '../mark.ts'

/**
 * Make a finder of template tags. Alone on a line they are blocks, and those that have a counterpart are containers;
 * elsewhere they are a part of the line.
 *
 * @param pattern - matches a tag; its groups are a slash of a closing tag, the name, and the arguments.
 * @param read - returns what a block opens or closes.
 */
function finder(
  pattern: RegExp,
  read: (tag: Tag, closed: ReadonlySet<string>) => SyntaxMark['container']
): FindMarks {
  return ({ text, prose }) => {
    const tags = [...prose.matchAll(pattern)].map(({ 0: value, 1: slash = '', 2: name = '', index }): Tag => {
      const end = index + value.length
      return {
        start: index,
        end,
        value: text.slice(index, end),
        name,
        closes: slash !== '' || /^end./.test(name)
      }
    })
    const closed = new Set(tags.flatMap(({ closes, name }) => (closes ? [name.replace(/^end/, '')] : [])))
    return tags.flatMap(tag => {
      if (text[tag.start - 1] === '\\') return []
      if (!isAlone(prose, tag)) return [{ start: tag.start, end: tag.end, form: 'inline' as const }]
      const container = read(tag, closed)
      if (!container) return [{ start: tag.start, end: tag.end, form: 'block' as const }]
      const title = tag.closes ? '' : /\b(?:title|label|summary)=(["'])(.*?)\1/.exec(tag.value)?.[2]
      return [lineMark(tag.start, tag.value, title, container)]
    })
  }
}

interface Tag {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly name: string
  readonly closes: boolean
}

function isAlone(prose: string, { start, end }: Tag): boolean {
  const before = prose.slice(prose.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\r\n]*/.exec(prose.slice(end, end + 200))?.[0] ?? ''
  return /^[ \t>]*$/.test(before) && after.trim() === ''
}

function readPair({ name, closes, value }: Tag, closed: ReadonlySet<string>): SyntaxMark['container'] {
  const key = name.replace(/^end/, '')
  if (!closed.has(key) || key === '') return undefined
  const style = /\b(?:style|type|kind|color)=(["'])([\w-]+)\1/.exec(value)?.[2]
  return { opens: !closes, key: `{${key}`, kind: closes ? '' : (style ?? key) }
}

/** Find the shortcodes of Hugo and Zola: `{{< note >}}`, `{{% note %}}`. */
export const findShortcodes: FindMarks = finder(
  /\{\{[<%][-\s]*(\/?)\s*([\w./-]*)(?:[^{}]|\{(?!\{)|\}(?!\}))*?[%>]\}\}/g,
  readPair
)

/** Find the tags of Liquid, Nunjucks and Jinja, and their comments: `{% hint %}`, `{# … #}`. */
export const findLiquidTags: FindMarks = finder(
  /\{%[-+]?\s*(\/?)\s*([\w.-]*)(?:[^{}%]|%(?!\}))*?[-+]?%\}|\{#[ \t](?:[^#{}]|#(?!\}))*#\}/g,
  readPair
)

/** Find what templates put in: `{{ page.title }}`, `{{#include file.rs}}`, `{{{ raw }}}`. */
export const findInterpolations: FindMarks = finder(/\{\{\{?(?![<%])()()[^{}\r\n]*\}\}\}?/g, () => undefined)

/** Find what puts in files and contents: `<<< @/file.ts`, `[[toc]]`, `[TOC]`, `--8<-- "file"`, `{* file.py *}`. */
export const findInclusions: FindMarks = finder(
  /(?<=^[ \t>]*)(?:<<<[ \t]*[@./]()()[^\r\n]*|\[\[_?toc_?\]\]|\[TOC\]|-+8<-+[^\r\n]*|\{\*[^{}\r\n]*\*\}|\[!INCLUDE[^\r\n]*|@include[^\r\n]*)/gim,
  () => undefined
)
