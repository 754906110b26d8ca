import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { remarkPlaced } from '../nodes/remark-placed.ts'
import { remarkRaised } from '../nodes/remark-raised.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', incrementListMarker: true })
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkPlaced)
  .use(remarkRaised)
  .freeze()

/** Write a tree as Markdown that parses back to the same tree. */
export function stringifyMarkdown(tree: Root): string {
  const written = processor.stringify(tree)
  // A thematic break of hyphens at the start would begin front matter.
  const markdown = tree.children[0]?.type === 'thematicBreak' ? written.replace(/^---/, '***') : written
  return hasDefinitions(tree) ? markdown : unescapeBrackets(markdown)
}

/** Parse Markdown with the syntax that `stringifyMarkdown` writes. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}

function hasDefinitions(tree: Root): boolean {
  let found = false
  visit(tree, ['definition', 'footnoteDefinition'], () => {
    found = true
  })
  return found
}

/**
 * Write `国発[2020]7号` without a backslash: in a text without link definitions, brackets within a word have no other
 * meaning.
 *
 * ```text
 * 国発\[2020]7号
 *     ^ removed; kept at the beginning of a word, and before `(`, `[` and `:`
 * ```
 */
function unescapeBrackets(markdown: string): string {
  return markdown.replace(/(?<=[\p{L}\p{N}（〔「])\\\[(?=[\p{L}\p{N}]{1,20}\](?![([:]))/gu, '[')
}
