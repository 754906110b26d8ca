import type { Processor } from 'unified'

/**
 * Keep the position of every node. GFM looks a second time, in the tree, for URLs and e-mail addresses that its grammar
 * missed (`[www.a.b x`), and splits the text around them into nodes without positions. Here, such a bare URL remains
 * text.
 */
export function remarkPlaced(this: Processor): void {
  const { fromMarkdownExtensions = [] } = this.data()
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms
}
