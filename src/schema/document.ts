import type { VFile } from 'vfile'
import * as z from 'zod'
import type { DocumentDescription } from '../nodes/index.ts'
import { readShape } from './read.ts'
import { date, fileName, locale, mapping, perLocale, profile, textShape, texts, url } from './shapes.ts'

const bitext = mapping({
  source: locale,
  target: locale,
  relation: z.enum(['translation', 'summary'], '`translation` or `summary`')
}).refine(({ source, target }) => source !== target, 'two locales that differ')

const provenance = mapping({
  file: fileName.optional(),
  author: textShape.optional(),
  url: url.optional(),
  retrieved: date.optional(),
  note: perLocale(textShape).optional(),
  rights: perLocale(textShape).optional()
})

const shape: z.ZodType<DocumentDescription> = mapping({
  title: perLocale(textShape),
  updated: date,
  bitexts: z.array(bitext, 'a list of bitexts'),
  provenance: perLocale(provenance),
  subject: texts.optional(),
  markdown: z.enum(['table', 'interleaved'], '`table` or `interleaved`').optional(),
  profile: profile.optional(),
  base: perLocale(url).optional()
})

/**
 * Read `document.yaml`.
 *
 * @returns the description, or `undefined` if a fault was reported.
 */
export function readDocumentDescription(file: VFile): DocumentDescription | undefined {
  return readShape(file, shape)?.value
}
