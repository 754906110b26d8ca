import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '../../src/nodes/index.ts'
import { segmentText } from '../../src/nodes/index.ts'
import { readSegments } from './read.ts'

const piece = fc.constantFrom(
  '甲', '乙の強化', '国家高新区', '等', '、', '。', '；', '：', '（', '）', '〔', '〕', '(', ')', '「', '」', '“', '”', '（注）', '(1)', '（二）', '第三条', '一、', '1.',
  '・', 'A', ' b', '2020年7月', '3.5', '*', '**', '`', '\\', '&amp;', '[', '](', '\n', '\n\n', '- ', '# ', '> ', '| ', '<b>', '😀', '～', '…', '!'
) // biome-ignore format: a table reads better in rows
const markdown = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''))

/** List what lies directly in a segment or beside it, as ranges of the file. */
function rangeOf(node: Segment): [number, number] {
  return [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1]
}

describe('segments of any text', () => {
  it('lie in text order, inside one another or apart, and with what lies between give back the text', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('ja', 'zh-Hans', 'en'), (text, locale) => {
        const { segments } = readSegments(text, locale)
        const open: [number, number][] = []
        let at = 0
        let rebuilt = ''
        for (const node of segments) {
          const [start, end] = rangeOf(node)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThanOrEqual(end)
          while (open.length && (open.at(-1)?.[1] ?? 0) <= start) open.pop()
          const around = open.at(-1)
          if (around) expect(end).toBeLessThanOrEqual(around[1])
          else {
            expect(start).toBeGreaterThanOrEqual(at)
            rebuilt += text.slice(at, start) + text.slice(start, end)
            at = end
          }
          open.push([start, end])
        }
        expect(rebuilt + text.slice(at)).toBe(text)
      }),
      { numRuns: 2000 }
    )
  })
  it('have a text of their own and a path of their own', () => {
    fc.assert(
      fc.property(markdown, text => {
        const { segments } = readSegments(text, 'ja')
        const paths = segments.map(node => node.path)
        expect(new Set(paths).size).toBe(paths.length)
        for (const node of segments) {
          expect(segmentText(node)).not.toBe('')
          expect(node.path).toMatch(/^[\x21-\x7e]+$/)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
