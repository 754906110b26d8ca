import type { Element, ElementContent, Root as HastRoot } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { remarkSegment, remarkTerms, segmentHandlers, type Termbase } from '../../src/index.ts'

/** What a text is written as, with or without our plugins. */
export interface Written {
  readonly markdown: string
  /** Without the spans of segments and terms. */
  readonly html: string
}

/** Write a text by a remark chain alone. */
export async function writePlain(text: string): Promise<Written> {
  return {
    markdown: String(await reader().use(remarkStringify).process(text)),
    html: String(await reader().use(remarkRehype).use(rehypeStringify).process(text))
  }
}

/** Write a text by the same chain with segments and terms. */
export async function writeSegmented(text: string, locale: string, termbase: Termbase): Promise<Written> {
  const markdown = String(await segmenter(locale, termbase).use(remarkStringify).process(text))
  const html = await segmenter(locale, termbase)
    .use(remarkRehype, { handlers: segmentHandlers })
    .use(rehypeUnspan)
    .use(rehypeStringify)
    .process(text)
  return { markdown, html: String(html) }
}

/** Read Markdown with the options that the project parses with. */
export function reader() {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
}

/** Read, segment and mark terms. */
export function segmenter(locale: string, termbase: Termbase) {
  return reader().use(remarkSegment, { locale }).use(remarkTerms, { locale, termbase })
}

/** Take the spans of segments and terms out, and nothing else. */
function rehypeUnspan() {
  return (tree: HastRoot): HastRoot => ({
    ...tree,
    children: tree.children.flatMap(node => (node.type === 'doctype' ? [] : unspan(node)))
  })
}

function unspan(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(unspan)
  return isOurs(node) ? children : [{ ...node, children }]
}

function isOurs({ tagName, properties }: Element): boolean {
  return tagName === 'span' && ('dataPath' in properties || 'dataConcept' in properties)
}
