import { type FindMarks, lineMark, type SyntaxMark } from '../mark.ts'

/**
 * Find the indented blocks of MkDocs: admonitions, details and tabs.
 *
 * ```markdown
 * !!! note "Title"
 *     Text.
 * ```
 */
export const findAdmonitions: FindMarks = ({ text, prose }) =>
  [...prose.matchAll(/^([ \t>]*)((?:!!!|\?\?\?\+?)[ \t]*[\w-][^\r\n]*|===[!+]*[ \t]+["'][^\r\n]*)/gm)].map(
    ({ 1: lead = '', 2: rest = '', index }) => {
      const start = index + lead.length
      return readAdmonition(start, text.slice(start, start + rest.length))
    }
  )

function readAdmonition(start: number, line: string): SyntaxMark {
  const [, kind = 'tab'] = /^[!?]+\+?[ \t]*([\w-]+)/.exec(line) ?? []
  const title = /(["'])(.*)\1[ \t]*$/.exec(line)?.[2]
  const mark = lineMark(start, line, title, { opens: true, key: 'item', kind })
  return { ...mark, form: 'item' }
}

/**
 * Find the blocks of PyMdown Extensions, whose options may be on the lines below.
 *
 * ```markdown
 * /// note | Title
 *     open: True
 * ///
 * ```
 */
export const findSlashBlocks: FindMarks = ({ text, prose }) =>
  [...prose.matchAll(/^([ \t>]*)(\/{3,})(?:[ \t]*$|[ \t]+[\w-][^\r\n]*)/gm)].map(
    ({ 0: found, 1: lead = '', 2: slashes = '', index }) => {
      const start = index + lead.length
      const line = text.slice(start, index + found.length).trimEnd()
      const [, kind = '', title] = /^\/+[ \t]*([\w-]*)[ \t]*(?:\|(.*))?$/.exec(line) ?? []
      return lineMark(start, line, title, { opens: kind !== '', key: `/${slashes.length}`, kind })
    }
  )
