import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Publication, TextFile } from '../../nodes/index.ts'
import { markdownPath } from '../address.ts'
import type { Wording } from '../wording/index.ts'
import { buildProvenance, buildTerms, buildWholeText } from './back.ts'
import { createMarkdownEdition } from './edition.ts'
import { buildContents, buildFront } from './front.ts'
import { buildOtherNotes, placeNotes } from './notes.ts'
import { buildAligned } from './rows.ts'
import { tidy } from './tidy.ts'

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .freeze()

/** Write the bilingual Markdown of a bitext in one interface language. */
export function writeBilingualMarkdown(publication: Publication, wording: Wording): TextFile {
  const path = markdownPath(publication, wording.language)
  return { path, text: writer.stringify(buildBilingualTree(publication, wording)) }
}

/** Build the tree of the bilingual Markdown. */
export function buildBilingualTree(publication: Publication, wording: Wording): Root {
  const edition = createMarkdownEdition(publication, wording)
  const notes = placeNotes(edition)
  const children = [
    ...buildFront(edition),
    ...buildContents(edition),
    ...buildAligned(edition, notes),
    ...buildWholeText(edition),
    ...buildOtherNotes(notes, edition),
    ...buildTerms(edition),
    ...buildProvenance(edition)
  ]
  return { type: 'root', children: tidy(children) }
}
