import { expect, test } from 'vitest'
import type { Decision } from '../../../src/nodes/index.ts'
import { reconcile } from '../../../src/review/anchor/reconcile.ts'
import { bindingsOf } from '../../../src/review/decide/bindings.ts'
import { rejections } from '../../../src/review/decide/decide.ts'
import { accepted, segments } from '../bitexts.ts'

const source = segments('1 深化改革开放', '2 支持中小企业发展')
const target = segments('1 改革開放を深化させる', '2 中小企業の発展を支援する')
const whole = accepted('one', ['1 深化改革开放'], ['1 改革開放を深化させる'])
const bindings = (decisions: Decision[], relation: 'summary' | 'translation' = 'translation') =>
  bindingsOf(reconcile(decisions, source, target), relation)

test('an accepted bead is kept by its id, a stale one too', () => {
  const stale = accepted('two', ['2 支持中小企业的发展'], ['2 中小企業の発展を支援する'])
  expect(bindings([whole, stale]).accepted).toEqual([
    { id: 'one', state: 'accepted', source: ['1'], target: ['1'] },
    { id: 'two', state: 'stale', source: ['2'], target: ['2'] }
  ])
})

test('an orphaned one binds nothing', () => {
  const gone = accepted('gone', ['9 发射宇宙飞船'], ['9 宇宙船を打ち上げる'])
  expect(bindings([gone])).toEqual({ accepted: [], rejected: [] })
})

test('a rejected one is not proposed again, and whoever accepts the same segments overrules it', () => {
  const rejected: Decision = { ...whole, id: 'no', state: 'rejected' }
  expect(bindings([rejected])).toEqual({ accepted: [], rejected: [{ source: ['1'], target: ['1'] }] })
  const overruled = rejections(reconcile([rejected], source, target))
  expect(overruled({ source: [{ path: '1' }], target: [{ path: '1' }] })?.id).toBe('no')
  expect(overruled({ source: [{ path: '1' }], target: [{ path: '2' }] })).toBeUndefined()
})

test('a source segment of two decisions is the first one’s, but in a summary it is of both', () => {
  const again = accepted('again', ['1 深化改革开放'], ['2 中小企業の発展を支援する'])
  expect(bindings([whole, again]).accepted.map(each => each.source)).toEqual([['1'], []])
  expect(bindings([whole, again], 'summary').accepted.map(each => each.source)).toEqual([['1'], ['1']])
})
