import type { Language } from '../../languages/index.ts'
import type { NumberReading } from './figures.ts'
import { findNumberWords, joinParts, type NumberWord } from './number-words.ts'

/** What is between the parts of a number. */
const joints = /^(?:[\s-]|\s+and\s+|-?\s*et\s*-?|\s+[yei]\s+)$/iu

/**
 * Find number words, each by itself and with those it makes a number with: `one hundred and thirty`, `twenty-first`,
 * `quatre-vingt`. None of them has to be rendered by a number, but
 * none may be rendered by another one.
 */
export function* writtenNumbers(text: string, language: Language): Generator<NumberReading> {
  let group: NumberWord[] = []
  for (const word of findNumberWords(text, language)) {
    yield { start: word.start, end: word.end, values: word.values, told: word.exact ? 'changed' : 'never' }
    const last = group.at(-1)
    if (last && joints.test(text.slice(last.end, word.start))) group.push(word)
    else {
      yield* compose(group)
      group = [word]
    }
  }
  yield* compose(group)
}

/** Read words as one number. */
function* compose(group: readonly NumberWord[]): Generator<NumberReading> {
  const [first, ...rest] = group
  const last = rest.at(-1)
  if (!first || !last) return
  yield { start: first.start, end: last.end, values: [joinParts(group)], told: 'never' }
}
