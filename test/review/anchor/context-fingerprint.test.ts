import { expect, test } from 'vitest'
import { contextFingerprints, locateContexts } from '../../../src/review/anchor/context-fingerprint.ts'

const forms = ['甲', '加强领导', '乙', '加强领导', '丙']
const indices = (near: string, today: string[]): number[] =>
  locateContexts(today)(near)
    .map(({ index }) => index)
    .sort((a, b) => a - b)

test('a place is written as the texts around it that occur once, and how far they are', () => {
  expect(contextFingerprints(forms)(1)).toMatch(/^\w+\+1 \w+-1$/)
  expect(contextFingerprints(['加强领导', '加强领导', '甲'])(0)).toMatch(/^\w+-2$/)
  expect(contextFingerprints(['加强领导', '加强领导'])(0)).toBe('')
})

test('it is found again wherever those texts went', () => {
  const near = contextFingerprints(forms)(3)
  expect(indices(near, forms)).toEqual([3])
  expect(indices(near, ['新', '乙', '加强领导', '丙', '甲', '加强领导'])).toEqual([2])
})

test('where one of them was edited the other says it', () => {
  expect(indices(contextFingerprints(forms)(1), ['甲甲', '加强领导', '乙'])).toEqual([1])
})

test('where both are gone nothing says it', () => {
  expect(indices(contextFingerprints(forms)(1), ['戊', '加强领导', '己'])).toEqual([])
  expect(locateContexts(forms)('written by hand')).toEqual([])
})
