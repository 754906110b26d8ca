/** A stretch of a text, in UTF-16 units. */
export interface SourceRange {
  /** Offset of its first character. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
}

/**
 * A stretch of a text that is syntax of a site generator, and no text:
 *
 * - `block`: whole lines, such as an import, a component's tag or a shortcode;
 * - `title`: a line with a title among its characters: `::: tip Title`;
 * - `item`: the first line of an indented block, which may have a title: `!!! note "Title"`;
 * - `inline`: a part of a line: `{#id}`, `{{< ref >}}`.
 */
export interface SyntaxMark extends SourceRange {
  readonly form: 'block' | 'title' | 'item' | 'inline'
  /** The characters that are the title. */
  readonly title?: SourceRange | undefined
  /** The mark opens or closes a container. A container of the form `item` needs no closing mark. */
  readonly container?: ContainerMark | undefined
  /** Id that the mark gives to the heading that it is in. */
  readonly anchor?: string | undefined
}

/** What a mark opens or closes. */
export interface ContainerMark {
  /** Whether it opens. */
  readonly opens: boolean
  /** What opening and closing marks have in common: the name of a tag, the number of colons. */
  readonly key: string
  /** Kind of the container: `tip`, `Pitfall`; empty for a closing mark. */
  readonly kind: string
}

/** A text in which marks are looked for. */
export interface Source {
  /** Its characters. */
  readonly text: string
  /** The same with code, comments, scripts and front matter blanked out: every other character keeps its offset. */
  readonly prose: string
}

/** Finds the marks of one construct. */
export type FindMarks = (source: Source) => SyntaxMark[]

/** Make the mark of a line with an optional title, without the white space around it. */
export function lineMark(
  start: number,
  line: string,
  title: string | undefined,
  container: ContainerMark
): SyntaxMark {
  const end = start + line.length
  const shown = title?.trim() ?? ''
  const at = line.lastIndexOf(shown)
  // A title needs room for the mark of a heading before it.
  if (shown === '' || at < 2) return { start, end, form: 'block', container }
  const from = start + at
  return { start, end, form: 'title', title: { start: from, end: from + shown.length }, container }
}
