import type { Parents, Root } from 'mdast'
import { defaultHandlers, type Handle, type Info, type Options, type State } from 'mdast-util-to-markdown'
import type {} from 'remark-stringify'
import type { Processor } from 'unified'
import { raisedMarkdown } from './remark-raised.ts'
import type { SegmentNodes } from './segment.ts'
import { type SegmentNode, withoutSegments } from './whole-marks.ts'

const handlers = {
  segment: writeContent,
  delimiter: writeContent,
  term: writeContent
} satisfies { [Type in keyof SegmentNodes]: Handle }

/**
 * Write a text with segments and terms as Markdown: an extension for `mdast-util-to-markdown`. A whole tree is written
 * byte for byte as it would be without them; a node within one is written as its content.
 */
export const segmentToMarkdown: Options = {
  handlers: {
    ...raisedMarkdown,
    ...handlers,
    root: (node: Root, parent: Parents | undefined, state: State, info: Info) =>
      defaultHandlers.root(withoutSegments(node), parent, state, info)
  }
}

/** Make a processor that writes Markdown write segments and terms too. */
export function registerToMarkdown(processor: Pick<Processor, 'data'>): void {
  const data = processor.data()
  data.toMarkdownExtensions ??= []
  if (!data.toMarkdownExtensions.includes(segmentToMarkdown))
    data.toMarkdownExtensions.push(segmentToMarkdown)
}

function writeContent(node: SegmentNode, _: Parents | undefined, state: State, info: Info): string {
  const { children } = withoutSegments({ type: 'paragraph' as const, children: [node] })
  return state.containerPhrasing({ type: 'paragraph', children }, info)
}
