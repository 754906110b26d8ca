import type { Parents, Root } from 'mdast'
import type { Handle, Info, Options, State } from 'mdast-util-to-markdown'
import type {} from 'remark-parse'
import type {} from 'remark-stringify'
import type { Processor } from 'unified'
import { pairTags } from './pair-tags.ts'
import type { RaisedNodes, Ruby } from './raised.ts'

const superscript: Handle = (node, _, state, info) => tagged('sup', node, state, info)
const subscript: Handle = (node, _, state, info) => tagged('sub', node, state, info)

function ruby(node: Ruby, _: Parents | undefined, state: State, info: Info): string {
  const base = content(node, '<ruby>', '<', state, info)
  const tracker = state.createTracker(info)
  const reading = state.safe(node.annotation, { ...tracker.current(), before: '>', after: '<' })
  return `<ruby>${base}<rt>${reading}</rt></ruby>`
}

/** Handlers that write raised, lowered and annotated text as Markdown, with inline tags. */
export const raisedMarkdown = {
  superscript: opensWithTag(superscript),
  subscript: opensWithTag(subscript),
  ruby: opensWithTag(ruby)
} satisfies { [Type in keyof RaisedNodes]: Handle }

/** Write raised, lowered and annotated text as Markdown: an extension for `mdast-util-to-markdown`. */
export const raisedToMarkdown: Options = { handlers: raisedMarkdown }

/** Read and write `<sup>`, `<sub>` and `<ruby>` in Markdown as nodes; see `pairTags`. Use it after `remarkPlaced`. */
export function remarkRaised(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({
    transforms: [
      (tree: Root) => {
        pairTags(tree)
      }
    ]
  })
  data.toMarkdownExtensions ??= []
  data.toMarkdownExtensions.push(raisedToMarkdown)
}

function tagged(name: 'sup' | 'sub', node: Parameters<Handle>[0], state: State, info: Info): string {
  return `<${name}>${content(node, `<${name}>`, '<', state, info)}</${name}>`
}

function content(
  node: Parameters<State['containerPhrasing']>[0],
  open: string,
  after: string,
  state: State,
  info: Info
): string {
  const tracker = state.createTracker(info)
  tracker.move(open)
  return state.containerPhrasing(node, { ...tracker.current(), before: '>', after })
}

/** Tell the writer of the text before a node that the node begins with `<`. */
function opensWithTag(handle: Handle): Handle & { peek: () => string } {
  return Object.assign(handle, { peek: () => '<' })
}
