import * as z from 'zod'
import type { RuleId } from '../message/rules.ts'
import { isProfileName, type Locale, profileNames, toLocale } from '../nodes/index.ts'

// The message of each shape says what was expected; `explain.ts` adds what was found.

/** Text that is not blank. */
export const textShape: z.ZodType<string> = z
  .string('text')
  .refine(value => value.trim() !== '', 'text that is not empty')

/** A text, or a list of texts. */
export const texts: z.ZodType<readonly string[]> = z.union(
  [textShape.transform(only => [only]), z.array(textShape).min(1, 'a text at least')],
  'a text or a list of texts'
)

/** A calendar date, ISO 8601: `2020-07-13`. */
export const date: z.ZodType<string> = z
  .string('a date such as 2020-07-13')
  .refine(isDay, { error: 'a date such as 2020-07-13', params: { rule: 'date-malformed' satisfies RuleId } })

/** A language tag, converted to canonical form. */
export const locale: z.ZodType<Locale> = z
  .string('a language tag such as zh-Hans')
  .transform((tag, context) => {
    const canonical = toLocale(tag)
    if (canonical !== undefined) return canonical
    context.addIssue(badLocale([]))
    return z.NEVER
  })

/** Address of a web page. */
export const url: z.ZodType<string> = z
  .string('a web address')
  .refine(isWebAddress, 'a web address with http or https')

/** Name of a profile of Markdown. */
export const profile: z.ZodType<string> = z
  .string('the name of a profile')
  .refine(isProfileName, `one of ${profileNames.join(', ')}`)

/** Path of a file within a folder, with `/`, never outside it. */
export const fileName: z.ZodType<string> = z
  .string('a file name')
  .refine(value => /^[^/\\\0:][^\\\0:]*$/.test(value) && !value.split('/').includes('..'), {
    error: 'a file name below `sources/`'
  })

/** Make the shape of a mapping with exactly these keys. */
export function mapping<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape)
    .map(key => `\`${key}\``)
    .join(', ')
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? `one of ${keys}` : `a mapping with ${keys}`)
  })
}

/** Make the shape of a mapping from locales to values of one shape. Keys are converted to canonical form. */
export function perLocale<Value>(value: z.ZodType<Value>): z.ZodType<Readonly<Record<Locale, Value>>> {
  const error = 'a mapping from language tags, such as `ja`'
  return z.record(z.string(), value, { error }).transform((record, context) => {
    const canonical = new Map<Locale, Value>()
    for (const [tag, entry] of Object.entries(record)) {
      const found = toLocale(tag)
      if (found === undefined) context.addIssue(badLocale([tag]))
      else if (canonical.has(found)) context.addIssue(secondLocale(tag, found))
      else canonical.set(found, entry)
    }
    return Object.fromEntries(canonical)
  })
}

/** A problem that a shape reports under a rule of its own. */
type OwnIssue = {
  code: 'custom'
  path: string[]
  message: string
  params: { rule: RuleId; atKey: boolean }
}

function badLocale(path: string[]): OwnIssue {
  const params = { rule: 'locale-malformed', atKey: path.length > 0 } as const
  return { code: 'custom', path, message: 'a language tag such as zh-Hans', params }
}

function secondLocale(tag: string, found: Locale): OwnIssue {
  const params = { rule: 'key-duplicate', atKey: true } as const
  return { code: 'custom', path: [tag], message: `\`${found}\` once`, params }
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}
