import type { RootContent } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Escape } from '../../wording/index.ts'
import { paragraph, small, table } from './build.ts'
import { tidyMarkdown } from './tidy.ts'

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .freeze()

/** Write blocks, separated by blank lines, with a line break after the last. */
export function writeBlocks(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: tidyMarkdown(blocks) })
}

/** Matches text that may be Markdown syntax or is not written verbatim. */
const special = /[^\p{L}\p{N} ,.;、，。；（）「」《》“”’…·]|\.\S|w\.| {2}/iu

/** Escape wording for insertion into finished Markdown. Only small print may contain characters with a meaning there. */
export const escapeInMarkdown: Escape = before => {
  const isInTable = before.startsWith('|', before.lastIndexOf('\n') + 1)
  return wording => {
    if (!special.test(wording)) return wording
    const content = small(wording)
    const written = writeBlocks([isInTable ? table([[content]]) : paragraph(...content)])
    return written.slice(written.indexOf('<sub>') + '<sub>'.length, written.lastIndexOf('</sub>'))
  }
}
