import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listSegments } from '../../src/nodes/index.ts'
import { checkBitext, setRules } from '../../src/rules/index.ts'
import { labelMismatch } from '../../src/rules/label-mismatch.ts'
import { labelShape, labelValues } from '../../src/text/index.ts'
import { bitextOf } from './examples.ts'

const han = Array.from('〇一二三四五六七八九')
const inHan = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : han[tens]}十`
  return `${head}${ones === 0 ? '' : han[ones]}`
}
const romans = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV'
]
const letter = (value: number): string => String.fromCharCode(96 + value)
const wide = (value: number): string =>
  String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Ways of writing a label, of numbers from 1 to 15. */
const styles: Readonly<Record<string, (value: number) => string>> = {
  'zh article': value => `第${inHan(value)}条 `,
  'ja article': value => `第${value}条　`,
  'wide article': value => `第${wide(value)}條 `,
  'ko article': value => `제${value}조 `,
  'en article': value => `Article ${value}. `,
  'en roman article': value => `Article ${romans[value]}: `,
  'de section': value => `§ ${value} `,
  chapter: value => `第${inHan(value)}章　`,
  'han comma': value => `${inHan(value)}、`,
  'han brackets': value => `（${inHan(value)}）`,
  'wide brackets': value => `（${wide(value)}）`,
  brackets: value => `(${value}) `,
  'letter in brackets': value => `(${letter(value)}) `,
  circled: value => `${String.fromCodePoint(0x2460 + value - 1)} `,
  'latin roman': value => `${romans[value]}. `
}
const style = fc.constantFrom(...Object.keys(styles))
/** `(i)` is read as a Roman number, on a level of its own, wherever it stands. */
const isPlain = (labels: readonly string[]): boolean => !labels.includes('(i) ')

/** Lint paragraphs with labels against paragraphs with labels. */
function lint(
  source: readonly string[],
  target: readonly string[]
): { reasons: string[]; lines: unknown[]; labels: number } {
  const write = (labels: readonly string[], text: string): string =>
    labels.map((label, at) => `${label}${text}${'甲乙丙丁戊己庚辛壬癸'.charAt(at % 10)}。`).join('\n\n')
  const linted = bitextOf({
    options: ['translation', 'zh-Hans', 'ja'],
    texts: [write(source, '支持发展'), write(target, '発展を支援する')],
    messages: []
  })
  const { bitext, target: text } = linted
  text.file.messages.splice(0)
  checkBitext(linted, setRules([labelMismatch], {}).active)
  const count = (tree: typeof bitext.source): number => listSegments(tree).filter(({ label }) => label).length
  return {
    reasons: text.file.messages.map(({ reason }) => reason),
    lines: text.file.messages.map(({ line }) => line),
    labels: Math.min(count(bitext.source), count(bitext.target))
  }
}

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at)
const first = fc.integer({ min: 1, max: 9 })
const many = fc.integer({ min: 1, max: 6 })

test('equal numbers are no fault, however each side writes them', () => {
  fc.assert(
    fc.property(style, style, first, many, (one, other, from, count) => {
      const values = numbers(from, count)
      const source = values.map(value => styles[one]?.(value) ?? '')
      const { reasons, labels } = lint(
        source,
        values.map(value => styles[other]?.(value) ?? '')
      )
      expect(labels).toBe(count)
      expect(reasons).toEqual([])
    }),
    { numRuns: 200 }
  )
})

test('numbers that go on from a fault are told once, at the first of them', () => {
  fc.assert(
    fc.property(style, style, first, many, fc.nat(5), (one, other, from, count, kept) => {
      const good = numbers(1, kept % from)
      const values = [...good, ...numbers(from, count)]
      const shifted = [...good, ...numbers(from + 1, count)]
      const [write, writeOther] = [styles[one], styles[other]]
      if (!write || !writeOther) throw new RangeError('unexpected style')
      fc.pre(isPlain(values.map(write)))
      const found = lint(values.map(write), shifted.map(writeOther))
      expect(found.labels).toBe(values.length)
      expect(found.lines).toEqual([2 * good.length + 1])
      const label = writeOther(from + 1).trim()
      const more = count === 1 ? '' : `, and so the ${count === 2 ? 'one' : count - 1} after it`
      expect(found.reasons).toEqual([
        `Different label: \`${label}\`, but \`${write(from).trim()}\` in the source${more}`
      ])
    }),
    { numRuns: 200 }
  )
})

describe('a run of labels', () => {
  const article = (value: number): string => `Article ${value}. `
  const items = ['(1) ', '(2) ']

  test('goes on past labels of another kind that agree', () => {
    const source = [1, 2, 3].flatMap(value => [`第${inHan(value)}条 `, ...items])
    const target = [1, 3, 4].flatMap(value => [article(value), ...items])
    expect(lint(source, target).reasons).toEqual([
      'Different label: `Article 3.`, but `第二条` in the source, and so the one after it'
    ])
  })

  test('ends where a label of its kind agrees', () => {
    const { lines } = lint(['(1) ', '(2) ', '(3) ', '(4) '], ['(2) ', '(2) ', '(4) ', '(5) '])
    expect(lines).toEqual([1, 5])
  })

  test('needs a label on both sides', () => {
    expect(lint(['第一条 ', '第二条 '], ['', '第2条 ']).reasons).toEqual([])
  })
})

test.each([
  ['第三条の二', ['3.2']],
  ['Article 3-2', ['3.2']],
  ['IV.', ['4']],
  ['(i)', ['1', '9']],
  ['⑤', ['5']],
  ['１２．', ['12']],
  ['第百二十条', ['120']],
  ['2.10', ['2.10']],
  ['（注）', []]
])('%s has the values %j', (label, values) => {
  expect(labelValues(label)).toEqual(values)
})

test('labels of one kind have one shape', () => {
  for (const write of Object.values(styles))
    expect(new Set(numbers(1, 15).map(value => labelShape(write(value)))).size).toBe(1)
})
