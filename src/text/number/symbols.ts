import { toFigures } from '../numerals.ts'
import { eras } from './eras.ts'
import type { NumberReading } from './figures.ts'

/**
 * Find numbers that are written in neither figures nor words: ①, XXI, the first year of an era (令和元年), and half past
 * an hour (2時半). None of them has to be rendered by a number.
 */
export function* findSymbols(text: string): Generator<NumberReading> {
  for (const { 0: found, index } of text.matchAll(/[①-⑳㉑-㉟㊱-㊿]/gu))
    yield reading(index, found, [Number(found.normalize('NFKC'))])
  for (const { 0: found, index } of text.matchAll(
    /(?<![\p{L}\p{N}])(?:[IVXLC]{2,}|(?<=\p{L}\s)[IVX](?=[\s.,;:]|$))(?=(?:e|er|ème|º|ª)?(?![\p{L}\p{N}]))/gu
  ))
    yield reading(index, found, [Number(toFigures(found))])
  for (const { 0: found, 1: era = '', index } of text.matchAll(/(明治|大正|昭和|平成|令和|民国)元(?=年)/gu))
    yield reading(index + era.length, found.slice(era.length), [1 + (eras[era] ?? 0), 1])
  for (const { index } of text.matchAll(/(?<=[时点])半/gu)) yield reading(index, '半', [30])
}

function reading(start: number, found: string, values: readonly number[]): NumberReading {
  return { start, end: start + found.length, values, told: 'never' }
}
