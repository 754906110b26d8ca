import { expect, test } from 'vitest'
import type { Concept } from '../../src/nodes/index.ts'
import { limitTermbase } from '../../src/terms/index.ts'

const concept = (id: string, limits: Pick<Concept, 'documents' | 'subject'> = {}): Concept => ({
  id,
  definition: {},
  terms: { en: [{ text: id, status: 'preferred' }] },
  ...limits
})
const termbase = {
  concepts: [
    concept('party'),
    concept('party-of-a-contract', { documents: ['lease', 'supply'] }),
    concept('party-in-parliament', { subject: 'politics' })
  ]
}
const idsIn = (document: string, ...subjects: string[]): string[] =>
  limitTermbase(termbase, { document, subjects }).concepts.map(({ id }) => id)

test('a concept limited to documents applies in these, one limited to a subject in the documents of that subject', () => {
  expect(idsIn('lease')).toEqual(['party', 'party-of-a-contract'])
  expect(idsIn('speech', 'history', 'politics')).toEqual(['party', 'party-in-parliament'])
  expect(idsIn('manual')).toEqual(['party'])
})

test('a termbase without limits is the same for all documents, and documents with the same concepts share one', () => {
  const plain = { concepts: [concept('party')] }
  expect(limitTermbase(plain, { document: 'lease', subjects: [] })).toBe(plain)
  const of = (document: string) => limitTermbase(termbase, { document, subjects: [] })
  expect(of('lease')).toBe(of('supply'))
})
