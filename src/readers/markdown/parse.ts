import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { remarkPlaced } from '../../nodes/remark-placed.ts'
import { remarkRaised } from '../../nodes/remark-raised.ts'
import { countMark } from './count-mark.ts'
import { refuse, refuseDeepTree } from './refuse.ts'
import { unlinkBareUrls } from './unlink-bare-urls.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  // A single tilde is a range in Chinese and Japanese (`10~20`), so strikethrough needs two.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkPlaced)
  .use(remarkRaised)
  .freeze()

/** A tree, or `undefined` if the text was refused; the file's messages say why. */
export type ParseResult = Root | undefined

/**
 * Parse Markdown (CommonMark, GFM, YAML front matter) with emphasis that works in Chinese, Japanese and Korean.
 *
 * Text that cannot be read in reasonable time is refused with a message on the file: a paragraph longer than 32,768
 * UTF-16 units, NUL characters, blocks or marks nested more than a hundred deep, or more marks and definitions than
 * `bounds.ts` allows.
 */
export function parse(file: VFile): ParseResult {
  if (refuse(file)) return undefined
  const tree = processor.parse(file)
  if (String(file).startsWith('\ufeff')) countMark(tree)
  if (refuseDeepTree(file, tree)) return undefined
  unlinkBareUrls(tree, String(file))
  return tree
}
