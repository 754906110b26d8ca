import { expect, test } from 'vitest'
import { type CurrentSegment, describeCopies, reconcile } from '../../src/review/index.ts'
import { segments } from './bitexts.ts'

/** Accept each segment against a target of its own, and tell where those are that are not where they were. */
function astray(then: CurrentSegment[], now: CurrentSegment[], moves: Record<string, string> = {}): string[] {
  const target = then.map(({ path }) => ({ path, text: `訳${path}` }))
  const decisions = describeCopies(then).map((segment, at) => ({
    id: segment.path,
    state: 'accepted' as const,
    source: [segment],
    target: target.slice(at, at + 1)
  }))
  return reconcile(decisions, now, target).flatMap(({ decision, state, source }) => {
    const found = source.flatMap(({ current }) => current.map(({ path }) => path)).join('+')
    return found === (moves[decision.id] ?? decision.id) ? [] : [`${decision.id} ${state}: ${found}`]
  })
}

const chapter = (number: number, title: string): string[] => [
  `${number} ${title}`,
  `${number}/p1 本章适用于全市。`,
  `${number}/i1 加强组织领导`,
  `${number}/i2 落实工作责任`,
  `${number}/i3 强化监督考核`
]

test('a list that every chapter has stays with its chapter when chapters change places', () => {
  const then = [chapter(1, '安全'), chapter(2, '资金'), chapter(3, '培训'), chapter(4, '档案')].flat()
  const now = [chapter(1, '安全'), chapter(2, '档案'), chapter(3, '资金'), chapter(4, '培训')].flat()
  const places: Record<string, string> = { 2: '3', 3: '4', 4: '2' }
  const moves = then.map(line => {
    const [path = ''] = line.split(' ')
    return [path, path.replace(/^\d/, number => places[number] ?? number)] as const
  })
  expect(astray(segments(...then), segments(...now), Object.fromEntries(moves))).toEqual([])
})

test('a list that was copied behind itself, before another chapter, keeps its decisions', () => {
  const then = [chapter(1, '安全'), chapter(2, '资金'), chapter(3, '培训')].flat()
  const copy = ['2/i4 加强组织领导', '2/i5 落实工作责任', '2/i6 强化监督考核']
  const now = [chapter(1, '安全'), chapter(2, '资金'), copy, chapter(3, '培训')].flat()
  expect(astray(segments(...then), segments(...now))).toEqual([])
})

test('a paragraph of two sentences that was copied behind itself keeps its decisions', () => {
  const then = segments(
    '1 总则',
    '1/p1 甲方负责。',
    '1/p2/s1 乙方监督检查。',
    '1/p2/s2 丙方公开结果。',
    '1/p3 丁方备案。'
  )
  const now = segments(
    '1 总则',
    '1/p1 甲方负责。',
    '1/p2/s1 乙方监督检查。',
    '1/p2/s2 丙方公开结果。',
    '1/p3/s1 乙方监督检查。',
    '1/p3/s2 丙方公开结果。',
    '1/p4 丁方备案。'
  )
  expect(astray(then, now, { '1/p3': '1/p4' })).toEqual([])
  const repeated = segments('2 职责', '2/p1 甲方负责。')
  expect(astray([...then, ...repeated], [...now, ...repeated], { '1/p3': '1/p4' })).toEqual([])
})

test('an item added to one of two numbered lists moves nothing in the other', () => {
  const list =
    (...texts: string[]) =>
    (again: string) =>
      texts.map((text, at) => `h1/${at + 1}${again} ${text}`)
  const [first, longer] = [
    list('Open the menu', 'OK', 'Restart'),
    list('Wait', 'Open the menu', 'OK', 'Restart')
  ]
  const second = list('Yes', 'Yes', 'Wait for the light', 'OK')('~2')
  const then = segments('h1 Printing', ...first(''), ...second)
  const now = segments('h1 Printing', ...longer(''), ...second)
  expect(astray(then, now, { 'h1/1': 'h1/2', 'h1/2': 'h1/3', 'h1/3': 'h1/4' })).toEqual([])
})

test('a repeated text between others that were reworded stays between them', () => {
  const then = segments(
    '1/i1 甲方应当制定安全制度',
    '1/i2 另行规定',
    '1/i3 乙方应当公开资金情况',
    '1/i4 另行规定',
    '1/i5 丙'
  )
  const now = segments(
    '1/i1 另行规定',
    '1/i2 丙',
    '1/i3 甲方应当制定安全的制度',
    '1/i4 另行规定',
    '1/i5 乙方应当公开资金的情况'
  )
  expect(
    astray(then, now, { '1/i1': '1/i3', '1/i2': '1/i4', '1/i3': '1/i5', '1/i4': '1/i1', '1/i5': '1/i2' })
  ).toEqual([])
})

test('copies that close articles go with them when the articles change places', () => {
  const then = segments(
    '1 总则',
    '1/1/s1 甲方制定制度。',
    '1/1/s2 责令改正。',
    '1/2 乙方公开资金。',
    '1/3/s1 丙方评估计划。',
    '1/3/s2 丁方保存档案。',
    '1/3/s3 责令改正。',
    '1/4 戊方报告。'
  )
  const now = segments(
    '1 总则',
    '1/1/s1 丙方评估计划。',
    '1/1/s2 丁方保存档案。',
    '1/1/s3 责令改正。',
    '1/2 乙方公开资金。',
    '1/3/s1 甲方制定制度。',
    '1/3/s2 责令改正。',
    '1/4 戊方报告。'
  )
  const moves = { '1/1/s1': '1/3/s1', '1/1/s2': '1/3/s2' }
  const back = { '1/3/s1': '1/1/s1', '1/3/s2': '1/1/s2', '1/3/s3': '1/1/s3' }
  expect(astray(then, now, { ...moves, ...back })).toEqual([])
})
