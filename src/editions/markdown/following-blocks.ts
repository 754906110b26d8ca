import type { RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Row } from '../view/row.ts'
import type { MarkdownEdition, MarkdownSide } from './edition.ts'

/** Blocks without segments that follow a row in one text. */
export interface FollowingBlocks {
  readonly side: MarkdownSide
  readonly blocks: RootContent[]
}

/** List the blocks that follow a row without being part of it, such as code. Blocks that both texts have are listed once. */
export function listFollowingBlocks(row: Row, { source, target }: MarkdownEdition): FollowingBlocks[] {
  const rendered = row.renderings.flatMap(rendering => (rendering.first ? rendering.target : []))
  const ofSource = row.source.flatMap(({ segment }) => source.following.get(segment.path) ?? [])
  const texts = new Set(ofSource.map(block => plainText(block)))
  const ofTarget = rendered
    .flatMap(({ segment }) => target.following.get(segment.path) ?? [])
    .filter(block => !texts.has(plainText(block)))
  return [
    { side: source, blocks: source.plain.blocks(ofSource, 0) },
    { side: target, blocks: target.plain.blocks(ofTarget, 0) }
  ].filter(({ blocks }) => blocks.length > 0)
}
