import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { report } from '../message/report.ts'
import type { Locale } from '../nodes/index.ts'
import { replaceNul } from './clean.ts'
import { withFrontMatter } from './front-matter.ts'
import { htmlToMdast } from './html/tree.ts'
import { reportLongParagraphs } from './limits.ts'
import { markdownToMdast } from './markdown/tree.ts'
import type { Imported } from './reader.ts'
import { stringifyMarkdown } from './stringify.ts'
import { textToMdast } from './text/tree.ts'
import { tidy } from './tidy.ts'

/** A format of text that `importDocument` reads. */
export type ImportFormat = 'text' | 'html' | 'markdown'

/** Options of an import. */
export interface ImportOptions {
  /** Format of the text. */
  readonly format: ImportFormat
  /** Language of the text, for its front matter; the page's own `lang` by default. */
  readonly locale?: Locale | undefined
}

/** An imported document. */
export interface ImportedDocument {
  /** GFM with YAML front matter; parses back to the tree it was written from. */
  readonly markdown: string
  /** What was replaced, omitted or unreadable, in file order. */
  readonly messages: readonly VFileMessage[]
  /** Title of the text, if one was found. */
  readonly title?: string | undefined
}

/** An imported document as a tree. */
export interface ImportedTree {
  /** mdast with its front matter as a `yaml` node; `undefined` for Markdown that cannot be parsed in reasonable time. */
  readonly tree: Root | undefined
  /** What was replaced, omitted or unreadable, in file order. */
  readonly messages: readonly VFileMessage[]
  /** Title of the text, if one was found. */
  readonly title?: string | undefined
}

/** Maximum number of times that written Markdown is parsed again. */
const rounds = 3

const importers: Readonly<Record<ImportFormat, (file: VFile, text: string) => Imported | undefined>> = {
  text: textToMdast,
  html: htmlToMdast,
  markdown: markdownToMdast
}

/** Turn text from a PDF, a saved web page or Markdown into one mdast tree; see `importDocument`. */
export function toMdast(content: string, options: ImportOptions): ImportedTree {
  const file = new VFile({ value: content })
  const imported = readWith(file, replaceNul(file, content), options.format)
  if (!imported) return { tree: undefined, messages: file.messages }
  return complete(file, imported, options.locale)
}

/** Tidy the tree that a reader returned, and add its metadata. */
function complete(file: VFile, { tree, metadata = {} }: Imported, locale: Locale | undefined): ImportedTree {
  tidy(tree)
  reportLongParagraphs(file, tree)
  return {
    tree: withFrontMatter(tree, { ...metadata, locale: locale ?? metadata.locale }),
    messages: file.messages,
    title: metadata.title
  }
}

/**
 * Write the result of a reader as normalised Markdown with front matter.
 *
 * @param locale - language of the text, for its front matter; if omitted, that stated by the file itself.
 */
export function writeImported(file: VFile, imported: Imported, locale: Locale | undefined): ImportedDocument {
  return write(complete(file, imported, locale), String(file))
}

function readWith(file: VFile, text: string, format: ImportFormat): Imported | undefined {
  try {
    return importers[format](file, text)
  } catch (error) {
    tellDepth(file, error)
    return undefined
  }
}

/**
 * Turn text from a PDF, a saved web page or Markdown into normalised Markdown with front matter.
 *
 * Never throws. No text is lost except page furniture, and messages report what was removed. Markdown that cannot be
 * parsed in reasonable time is returned unchanged, with a message of severity `error`.
 */
export function importDocument(content: string, options: ImportOptions): ImportedDocument {
  return write(toMdast(content, options), content)
}

function write({ tree, messages, title }: ImportedTree, content: string): ImportedDocument {
  try {
    return { markdown: tree ? settle(stringifyMarkdown(tree)) : content, messages, title }
  } catch (error) {
    return {
      markdown: content,
      messages: [...messages, tellDepth(new VFile({ value: content }), error)],
      title
    }
  }
}

/**
 * Parse and rewrite Markdown until it is stable. Broken pages nest marks in ways that Markdown cannot express; these
 * are written as Markdown reads them.
 */
function settle(markdown: string): string {
  let settled = markdown
  for (let round = 0; round < rounds; round += 1) {
    const { tree } = toMdast(settled, { format: 'markdown' })
    const again = tree ? stringifyMarkdown(tree) : settled
    if (again === settled) break
    settled = again
  }
  return settled
}

/**
 * Turn a stack overflow into a message. Parsers and writers of trees are recursive, so some thousand levels exhaust the
 * stack.
 */
function tellDepth(file: VFile, error: unknown): VFileMessage {
  if (!(error instanceof RangeError)) throw error
  return report(
    file,
    'nesting-too-deep',
    'Unexpected thousands of blocks nested in each other, expected a text'
  )
}
