import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { isProfileName } from '../../nodes/index.ts'
import { remarkPlaced } from '../../nodes/remark-placed.ts'
import { remarkRaised } from '../../nodes/remark-raised.ts'
import { countMark } from './count-mark.ts'
import { parseProfiled } from './profiles/parse-profiled.ts'
import { findProfile, recogniseProfiles } from './profiles/profile.ts'
import { blankCode, findFrontMatter } from './profiles/prose.ts'
import { refuse, refuseDeepTree } from './refuse.ts'
import { unlinkBareUrls } from './unlink-bare-urls.ts'

/** In MDX, an indented line is text; in other Markdown it may be code. */
const processors = { plain: makeProcessor([]), indented: makeProcessor(['codeIndented']) }

function makeProcessor(disabled: string[]) {
  return (
    unified()
      .use(remarkParse)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      // A single tilde is a range in Chinese and Japanese (`10~20`), so strikethrough needs two.
      .use(remarkGfm, { singleTilde: false })
      .use(remarkCjkFriendly)
      .use(remarkPlaced)
      .use(remarkRaised)
      .use(function (this: Processor) {
        this.data().micromarkExtensions?.push({ disable: { null: disabled } })
      })
      .freeze()
  )
}

/** A tree, or `undefined` if the text was refused; the file's messages say why. */
export type ParseResult = Root | undefined

/** Options of `parse`. */
export interface ParseOptions {
  /** Name of the profile of the text; recognised by default. */
  readonly profile?: string | undefined
}

/**
 * Parse Markdown (CommonMark, GFM, YAML front matter) with emphasis that works in Chinese, Japanese and Korean, and the
 * syntax of documentation sites: that of a profile, or else of those that are recognised. What is no text becomes `html`
 * nodes.
 *
 * Text that cannot be read in reasonable time is refused with a message on the file: a paragraph longer than 32,768
 * UTF-16 units, NUL characters, blocks or marks nested more than a hundred deep, or more marks and definitions than
 * `bounds.ts` allows.
 */
export function parse(file: VFile, { profile }: ParseOptions = {}): ParseResult {
  if (refuse(file)) return undefined
  const text = String(file)
  const source = { text, prose: blankCode(text) }
  const named = findProfile(profileIn(text) ?? profile ?? '')
  const profiles = named ? [named] : recogniseProfiles(source.prose, file.path)
  const tree = parseProfiled(file, source, profiles, (plain, indents) => {
    const parsed = processors[indents ? 'indented' : 'plain'].parse(plain)
    if (text.startsWith('\ufeff')) countMark(parsed)
    return parsed
  })
  if (refuseDeepTree(file, tree)) return undefined
  unlinkBareUrls(tree, text)
  return tree
}

/** Return the profile that the front matter names, if it is one of ours. */
function profileIn(text: string): string | undefined {
  const front = text.slice(0, findFrontMatter(text)?.end ?? 0)
  const name = /^profile[ \t]*[:=][ \t]*["']?([\w-]+)["']?[ \t]*$/m.exec(front)?.[1]
  return name !== undefined && isProfileName(name) ? name : undefined
}
