import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { hasLongParagraph, isNestedDeep } from '../limits.ts'
import { cleanLinks } from '../links.ts'
import type { Imported } from '../reader.ts'
import { parseMarkdown } from '../stringify.ts'
import { endBareUrls } from './bare-urls.ts'
import { replaceHtml } from './html.ts'

/**
 * Parse Markdown and make it safe: HTML becomes text or is removed, links that are not `http:`, `https:` or `mailto:`
 * become their text, bare URLs end where ASCII ends.
 *
 * @returns `undefined`, with a message, for a paragraph longer than 32,768 UTF-16 units or blocks nested more than 100
 * deep.
 */
export function markdownToMdast(file: VFile, text: string): Imported | undefined {
  if (text.trim() === '') report(file, 'text-empty', 'Unexpected empty file, expected text')
  if (hasLongParagraph(file, text) || isNestedDeep(file, text)) return undefined
  const tree = parseMarkdown(text)
  replaceHtml(file, tree)
  endBareUrls(tree, text)
  cleanLinks(file, tree, undefined)
  return { tree, metadata: { title: titleOf(tree) } }
}

function titleOf(tree: Root): string | undefined {
  let title: string | undefined
  visit(tree, 'heading', heading => {
    if (heading.depth === 1) title ||= plainText(heading)
  })
  return title
}
