import type { VFile } from 'vfile'
import * as z from 'zod'
import type { Concept, Termbase, TermEntry } from '../nodes/index.ts'
import { readShape } from './read.ts'
import { mapping, perLocale, textShape, texts } from './shapes.ts'

const statuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const
const status = z.enum(statuses, `one of ${statuses.map(name => `\`${name}\``).join(', ')}`)
const term = z.union(
  [textShape, mapping({ text: textShape, status })],
  'a term, or a mapping with `text` and `status`'
)
const terms = z
  .union(
    [textShape.transform(only => [only]), z.array(term).min(1, 'a term at least')],
    'a term or a list of terms'
  )
  .transform(toEntries)
  .refine(list => new Set(list.map(entry => entry.text)).size === list.length, 'each term once')

const concept = mapping({
  definition: perLocale(textShape).optional(),
  terms: perLocale(terms).refine(locales => Object.keys(locales).length > 0, 'terms in one locale at least'),
  documents: texts.optional(),
  subject: textShape.optional()
})
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const concepts = z
  .record(z.string(), concept, 'a mapping from concept ids')
  .superRefine((record, context) => {
    for (const key of Object.keys(record).filter(name => !id.test(name))) {
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'an id of small ASCII letters, digits and hyphens',
        params: { rule: 'value-unexpected', atKey: true }
      })
    }
  })
const shape = mapping({ concepts }).transform(
  ({ concepts }): Termbase => ({
    concepts: Object.entries(concepts).map(
      ([id, { definition, terms, documents, subject }]): Concept => ({
        ...{ id, definition: definition ?? {}, terms },
        ...(documents && { documents }),
        ...(subject && { subject })
      })
    )
  })
)

/**
 * Read `termbase.yaml`. A term may be a plain string: the first of its list is preferred, the others are admitted.
 *
 * @returns the concepts in the order of the file, or `undefined` if a fault was reported.
 */
export function readTermbase(file: VFile): Termbase | undefined {
  return readShape(file, shape)?.value
}

function toEntries(list: ReadonlyArray<string | TermEntry>): TermEntry[] {
  const entries = list.map(
    (item, index): TermEntry =>
      typeof item === 'string' ? { text: item, status: index === 0 ? 'preferred' : 'admitted' } : item
  )
  const isPreferred = (entry: TermEntry): boolean => entry.status === 'preferred'
  return [...entries.filter(isPreferred), ...entries.filter(entry => !isPreferred(entry))]
}
