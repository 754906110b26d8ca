import { VFile } from 'vfile'
import { listSegments, type Segment, segmentText } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'

/** Parse and segment Markdown. */
export function readSegments(markdown: string, locale: string): { file: VFile; segments: Segment[] } {
  const file = new VFile({ path: 'text.md', value: markdown })
  const tree = parse(file)
  if (!tree) throw new Error(file.messages.map(String).join('\n'))
  return { file, segments: listSegments(segment(tree, file, locale)) }
}

/** List the segments of Markdown as `path text`. */
export function listTexts(markdown: string, locale: string): string[] {
  return readSegments(markdown, locale).segments.map(node => `${node.path} ${segmentText(node)}`)
}
