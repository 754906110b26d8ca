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

/** How to import a document. */
export interface ImportOptions {
  /** What the text is. */
  readonly format: ImportFormat
  /** Language of the text, for its front matter; a page's own `lang` where it is left out. */
  readonly locale?: Locale | undefined
}

/** A document read in. */
export interface ImportedDocument {
  /** GFM with YAML front matter; parses back to the tree it was written from. */
  readonly markdown: string
  /** What was replaced, left out or cannot be read, in file order. */
  readonly messages: readonly VFileMessage[]
  /** Title of the text, where one was found. */
  readonly title?: string | undefined
}

/** A document read in, as a tree. */
export interface ImportedTree {
  /** mdast with its front matter as a `yaml` node; `undefined` for Markdown that cannot be parsed in reasonable time. */
  readonly tree: Root | undefined
  /** What was replaced, left out or cannot be read, in file order. */
  readonly messages: readonly VFileMessage[]
  /** Title of the text, where one was found. */
  readonly title?: string | undefined
}

/** How often what was written is read again at the most. */
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

/** Tidy what a reader made of a file, and put its metadata before it. */
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
 * Write what a reader made of a file as normalised Markdown with front matter.
 *
 * @param locale - language of the text, for its front matter; what the file says of itself if it is left out.
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
 * Never throws. No character of the text is lost but the furniture of its pages, and what goes is told in a message;
 * Markdown that cannot be parsed in reasonable time comes back as it is, with a message of severity `error`.
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
 * Write Markdown as it is once it was read again: marks nested in each other in a way that Markdown has no words
 * for, as broken pages have them, are written as what they are read as.
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

/** Parsers and writers of trees call themselves for each level: some thousand levels end the call stack. */
function tellDepth(file: VFile, error: unknown): VFileMessage {
  if (!(error instanceof RangeError)) throw error
  return report(
    file,
    'nesting-too-deep',
    'Unexpected thousands of blocks nested in each other, expected a text'
  )
}
