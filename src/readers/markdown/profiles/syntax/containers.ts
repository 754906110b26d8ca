import { type FindMarks, lineMark, type SyntaxMark } from '../mark.ts'

/**
 * Find fenced containers: of VitePress and VuePress, Docusaurus and other users of directives, Pandoc, Quarto, MyST.
 *
 * ```markdown
 * ::: tip Title      :::note[Title]{.class}      ::: {.callout-note title="Title"}      :::{warning} Title
 * :::                :::                         :::                                    :::
 * ```
 */
export const findContainers: FindMarks = ({ text, prose }) => {
  const open: string[] = []
  return [...prose.matchAll(/^([ \t>]*)(:{3,})([^\r\n]*)/gm)].flatMap(
    ({ 1: lead = '', 2: colons = '', index, 0: line }) => {
      const end = index + line.length
      const mark = readLine(index + lead.length, text.slice(index + lead.length, end).trimEnd(), colons)
      if (!mark) return []
      if (mark.container?.opens) open.push(lead)
      const outer = mark.container?.opens ? lead : (open.pop() ?? lead)
      // A closing mark below a list is indented like its last item, which it is not part of.
      return lead.startsWith(outer) && lead.length > outer.length
        ? [{ ...mark, start: index + outer.length }]
        : [mark]
    }
  )
}

function readLine(start: number, line: string, colons: string): SyntaxMark | undefined {
  const key = `:${colons.length}`
  const rest = line.slice(colons.length).trim()
  if (rest === '' || /^:+$/.test(rest)) return lineMark(start, line, '', { opens: false, key, kind: '' })
  const [, plain, braced] = /^(?:([\p{L}][\p{L}\d_-]*(?::(?!:))?)|\{([^}]*)\})/u.exec(rest) ?? []
  if (plain === undefined && braced === undefined) return undefined
  const after = rest.slice(plain?.length ?? (braced?.length ?? 0) + 2)
  const kind = plain ?? /\.?(?:callout-)?([\p{L}][\p{L}\d_-]*)/u.exec(braced ?? '')?.[1] ?? ''
  return lineMark(start, line, titleIn(after, braced), { opens: true, key, kind })
}

/** Return a title in brackets, in an attribute, or before a set of attributes. */
function titleIn(after: string, braced = ''): string {
  const bracketed = /^\[(.*)\](?:\{[^}]*\})?$/.exec(after)?.[1]
  const attribute = /\btitle=(["'])(.*?)\1/.exec(braced + after)?.[2]
  const plain = after.replace(/\{[^}]*\}\s*$|\s+:{3,}$/, '')
  // A name and a value are options of the container, and no title.
  return bracketed ?? attribute ?? (/^\s*[\w-]+=/.test(plain) ? '' : plain)
}
