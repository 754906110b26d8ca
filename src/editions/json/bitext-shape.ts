import * as z from 'zod'
import { beadKinds } from '../../nodes/index.ts'

const locale = z.string().describe('BCP 47 language tag')
const path = z.string().describe('Address of a segment in the outline of its text')
const perLocale = z.record(z.string(), z.string()).describe('Text by BCP 47 language tag')

const segment = z.strictObject({
  path,
  role: z.enum(['heading', 'sentence', 'clause']),
  locale,
  label: z
    .string()
    .optional()
    .describe('Number that the text gives the segment, as it is written: `第3条`, `(a)`, `2.`'),
  text: z.string().describe('Own text, without outline number, nested clauses and Markdown marks')
})

const provenance = z.strictObject({
  file: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  retrieved: z.string().optional(),
  note: perLocale.optional(),
  rights: perLocale.optional()
})

const side = z.strictObject({
  locale,
  title: z.string(),
  number: z.string().optional(),
  issuer: z.string().optional(),
  adopted: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  content: z
    .enum(['full', 'structure'])
    .optional()
    .describe(
      '`structure`: official headings, measures condensed by the publishing project, not the official wording'
    ),
  label: perLocale.describe('What the text is, by interface language'),
  provenance,
  segments: z.array(segment).describe('In text order, a segment before the clauses nested in it')
})

const bead = z.strictObject({
  id: z.string().describe('Stable; the anchor of the bead on its page'),
  kind: z.enum(beadKinds),
  score: z.number().min(0).max(1).describe('How sure the aligner is'),
  origin: z.enum(['aligner', 'translator']),
  state: z.enum(['proposed', 'accepted', 'stale']).describe('Only `accepted` beads were reviewed'),
  untranslated: z
    .literal(true)
    .optional()
    .describe('Set where a target segment is in the language of the source'),
  source: z.array(path).describe('Source segments; none for an addition'),
  target: z.array(path).describe('Target segments; none for an omission')
})

const term = z.strictObject({
  text: z.string(),
  status: z.enum(['preferred', 'admitted', 'deprecated', 'forbidden'])
})

const concept = z.strictObject({
  id: z.string(),
  definition: perLocale,
  terms: z.record(z.string(), z.array(term)),
  occurrences: z.array(
    z.strictObject({
      bead: z.string(),
      source: z.array(z.string()).describe('The characters of the source, one entry an occurrence'),
      target: z
        .array(z.string())
        .describe('The characters of the target; none where no known term renders it')
    })
  )
})

/** Shape of a bitext as JSON, version 1. A breaking change requires a version 2 besides it. */
export const bitextShape = z.strictObject({
  $schema: z.string().describe('URL of this schema'),
  version: z.literal(1),
  document: z.strictObject({ slug: z.string(), title: perLocale, updated: z.string() }),
  relation: z.enum(['translation', 'summary']),
  alignment: perLocale.describe('How far the alignment has been checked, by interface language'),
  source: side,
  target: side,
  beads: z
    .array(bead)
    .describe('In source order, an addition behind the bead of the target segment before it'),
  concepts: z.array(concept).describe('Concepts of the termbase that occur, each with its concordance')
})

/** A bitext as JSON. */
export type BitextFile = z.infer<typeof bitextShape>
