import type { FindMarks } from '../mark.ts'

/**
 * Find the ids of headings, and other attributes at the end of their lines.
 *
 * ```markdown
 * ## Care {#care}      ## Care {: #care .new }      ## Care { #care }      ## Care {/\*care*\/}
 * ```
 */
export const findHeadingIds: FindMarks = ({ prose }) =>
  [
    ...prose.matchAll(
      /^[ \t>]*#{1,6}[ \t][^\r\n]*?(\{:?[ \t]*(?:[#.][^{}\r\n]*|[\w-]+=[^{}\r\n]*)\}|\{\/\*[^\r\n]*?\*\/\})[ \t#]*$/gm
    )
  ].map(({ 0: line, 1: value = '', index }) => {
    const start = index + line.lastIndexOf(value)
    const anchor = /#([^\s{}.]+)/.exec(value)?.[1] ?? /^\{\/\*\s*([\w-]+)\s*\*\/\}$/.exec(value)?.[1]
    return { start, end: start + value.length, form: 'inline', anchor }
  })

/** Find the attributes of kramdown and Python-Markdown elsewhere: `{: .note }` on a line, `[a](b){ .button }` in one. */
export const findAttributes: FindMarks = ({ prose }) =>
  [...prose.matchAll(/\{:[^{}\r\n]*\}|(?<=[)\]`*_>])\{[ \t]*[.#][\w-][^{}\r\n]*\}/g)].map(
    ({ 0: value, index }) => {
      const line = prose.slice(prose.lastIndexOf('\n', index) + 1).split(/\r?\n/, 1)[0] ?? ''
      return { start: index, end: index + value.length, form: line.trim() === value ? 'block' : 'inline' }
    }
  )
