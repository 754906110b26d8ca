import { type FindMarks, lineMark } from '../mark.ts'

/**
 * Find the alerts of GitHub, Obsidian and Microsoft Learn, which are quotes, and the notes of Docsify.
 *
 * ```markdown
 * > [!NOTE] Title
 * > Text.
 * ```
 */
export const findAlerts: FindMarks = ({ text, prose }) =>
  [...prose.matchAll(/^((?:[ \t]*>)+[ \t]*)\[!([a-z][\w-]*)\][-+]?([^\r\n]*)/gim)].map(
    ({ 0: found, 1: lead = '', 2: kind = '', 3: title = '', index }) => {
      const start = index + lead.length
      const line = text.slice(start, index + found.length).trimEnd()
      return lineMark(start, line, title, { opens: true, key: 'quote', kind: kind.toLowerCase() })
    }
  )
