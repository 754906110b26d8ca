import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { listSegments, type Segment, segmentText } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'
import { mutatedMarkdown } from '../mutations.ts'

function read(text: string, locale: string): Segment[] {
  const file = new VFile(text)
  const tree = parse(file)
  return tree ? listSegments(segment(tree, file, locale)) : []
}

/** Say where an offset is, counted by hand. */
function pointOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset }
}

it('every segment of edited documents has its true place, and none is empty', () => {
  fc.assert(
    fc.property(mutatedMarkdown, fc.constantFrom('ja', 'zh-Hans', 'en'), (text, locale) => {
      for (const { position } of read(text, locale)) {
        const [start, end] = [position?.start.offset ?? -1, position?.end.offset ?? -1]
        expect(end).toBeGreaterThan(start)
        expect(position).toEqual({ start: pointOf(text, start), end: pointOf(text, end) })
      }
    }),
    { numRuns: 400, seed: 7 }
  )
})

it('segments of edited documents and what lies between them are the text', () => {
  fc.assert(
    fc.property(mutatedMarkdown, fc.constantFrom('ja', 'zh-Hans', 'en'), (text, locale) => {
      let [rebuilt, at] = ['', 0]
      const open: number[] = []
      for (const { position } of read(text, locale)) {
        const [start, end] = [position?.start.offset ?? -1, position?.end.offset ?? -1]
        while (open.length > 0 && (open.at(-1) ?? 0) <= start) open.pop()
        if (open.length > 0) expect(end).toBeLessThanOrEqual(open.at(-1) ?? 0)
        else {
          expect(start).toBeGreaterThanOrEqual(at)
          rebuilt += text.slice(at, start) + text.slice(start, end)
          at = end
        }
        open.push(end)
      }
      expect(rebuilt + text.slice(at)).toBe(text)
    }),
    { numRuns: 400, seed: 7 }
  )
})

it.each([
  [
    '# T\n\nFirst here.\n\n[www.a.b x. Next one.\n',
    ['1:3 T', '3:1 First here.', '5:1 [www.a.b x.', '5:13 Next one.']
  ],
  ['[a@b.cc x. Next.', ['1:1 [a@b.cc x.', '1:12 Next.']],
  ['\ufeff# T\n\nOne. Two.', ['1:4 T', '3:1 One.', '3:6 Two.']],
  ['> a\r\n> b. Two.\r\n', ['1:3 a b.', '2:6 Two.']],
  ['- 😀 one. Two.\n\n\t- Three.', ['1:3 😀 one.', '1:11 Two.', '3:4 Three.']],
  ['| a | b. c |\n| - | - |\n| \\| x. Y | z |', ['1:3 a', '1:7 b. c', '3:3 | x.', '3:9 Y', '3:13 z']]
])('the segments of %j stand where they stand', (text, expected) => {
  const found = read(text, 'en').map(
    node => `${node.position?.start.line}:${node.position?.start.column} ${segmentText(node)}`
  )
  expect(found).toEqual(expected)
})
