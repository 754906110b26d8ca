import * as z from 'zod'
import { type Locale, toLocale } from '../nodes/index.ts'

/** Schema of a language tag in its canonical form. */
export const tagSchema = z
  .string('a language tag such as ja')
  .refine((value): value is Locale => toLocale(value) === value || value === 'zh', 'a canonical language tag')

const words = z.string('words with blanks between them')
const pattern = z.instanceof(RegExp, { error: 'a regular expression' })
const entries = z
  .string('entries with blanks between them')
  .regex(/^\s*(?:[^\s=]+=\d+(?:\.\d+)?(?:\s+|$))*$/u, 'entries such as "two=2 three=3"')
const act = z.custom<() => unknown>(value => typeof value === 'function', 'a function')

const numbers = z.looseObject(
  {
    decimal: z.enum(['.', ','], '"." or ","'),
    words: entries.optional(),
    forms: entries.optional(),
    scales: entries.optional(),
    months: words
      .refine(
        value => /^\s*(?:[^\s=]+\s+){11}[^\s=]+\s*$/u.test(value),
        'twelve names with blanks between them'
      )
      .optional(),
    foldUnits: act.optional()
  },
  'an object'
)

/** Schema of a language that a plug-in brings. */
export const languageSchema = z.looseObject(
  {
    tag: tagSchema,
    abbreviations: words.optional(),
    unfinished: pattern.optional(),
    divisions: words
      .refine(isAlternation, 'names with "|" between them, each a regular expression')
      .optional(),
    clause: pattern.optional(),
    step: pattern.optional(),
    endings: pattern
      .refine(({ source }) => source.endsWith('$'), 'a regular expression that ends with $')
      .optional(),
    numbers: numbers.optional(),
    functionWords: words.optional(),
    punctuation: z
      .array(z.looseObject({ pattern, expected: act }, 'an object with pattern and expected'), 'a list')
      .optional()
  },
  'an object'
)

function isAlternation(names: string): boolean {
  try {
    return names.split('|').every(name => name.trim() !== '') && new RegExp(names, 'u').source !== ''
  } catch {
    return false
  }
}
