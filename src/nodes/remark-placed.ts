import type { Processor } from 'unified'

/**
 * Keep every node in its place in the file. GFM looks a second time, in the tree, for URLs and addresses that its grammar
 * has passed over (`[www.a.b x`), and cuts the text around them into nodes without positions; here a bare URL is only
 * text.
 */
export function remarkPlaced(this: Processor): void {
  const { fromMarkdownExtensions = [] } = this.data()
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms
}
