import type { RootContent } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { remarkRaised } from '../../nodes/remark-raised.ts'
import { tidyMarkdown } from './tidy.ts'

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkRaised)
  .freeze()

/** Write blocks, separated by blank lines, with a line break after the last. */
export function writeBlocks(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: tidyMarkdown(blocks) })
}
