import * as z from 'zod'
import { isProfileName, profileNames } from '../nodes/index.ts'
import { languageSchema, tagSchema } from './language.ts'

/** A fault of a configuration. */
export interface ConfigFault {
  /** Its location: keys and indexes, starting from the exported object. */
  readonly path: readonly PropertyKey[]
  /** What was found and what was expected. */
  readonly reason: string
}

const name = z.string('a name').regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i, 'words joined by hyphens')
const words = z.string('text')
const act = z.custom<() => unknown>(value => typeof value === 'function', 'a function')
const extension = z
  .string('an extension')
  .regex(/^[^.\s\p{Lu}][^\s\p{Lu}]*$/u, 'an extension in small letters, without the full stop before it')

const reader = open({
  name,
  extensions: z.array(extension, 'a list of extensions'),
  hasSignature: act.optional(),
  resembles: act.optional(),
  read: act.optional(),
  load: act.optional()
}).refine(
  ({ read, load }) => (read === undefined) !== (load === undefined),
  'an object with either `read` or `load`'
)
const evidence = open({ name, tokens: act.optional(), prepare: act.optional() }).refine(
  ({ tokens, prepare }) => (tokens === undefined) !== (prepare === undefined),
  'an object with either `tokens` or `prepare`'
)
const rule = open({
  id: name,
  description: words,
  severity: z.enum(['error', 'warning', 'info'], '"error", "warning" or "info"'),
  checkText: act.optional(),
  checkBitext: act.optional()
}).refine(
  ({ checkText, checkBitext }) => checkText !== undefined || checkBitext !== undefined,
  'an object with `checkText` or `checkBitext`'
)
const edition = open({ name, mediaType: words, label: words.optional(), path: act, write: act })
const interfaceLanguage = open({
  tag: tagSchema,
  site: z.record(z.string(), words, 'a mapping from keys to wording'),
  review: z.record(z.string(), words, 'a mapping from keys to wording').optional()
})

const plugin = closed({
  name: words,
  version: words.optional(),
  readers: list(reader),
  languages: list(languageSchema),
  evidence: list(evidence),
  rules: list(rule),
  editions: list(edition),
  interfaceLanguages: list(interfaceLanguage)
})

const config = closed({
  plugins: list(plugin),
  profile: z
    .string('a name')
    .refine(isProfileName, `one of ${profileNames.join(', ')}`)
    .optional(),
  rules: z.record(z.string(), z.unknown(), 'a mapping from ids of rules to their settings').optional()
})

/** Names that must be unique among their kind, including built-in ones, with their location. */
const named = [
  ['readers', 'name'],
  ['evidence', 'name'],
  ['rules', 'id'],
  ['editions', 'name']
] as const

/**
 * Check the shape of a configuration and of its plug-ins.
 *
 * @param taken - names that are in use already, by the list that they are in.
 */
export function checkConfig(value: unknown, taken: Taken = {}): ConfigFault[] {
  const { error, data } = config.safeParse(value)
  if (error) return flatten(error.issues, value)
  return findSecondNames(data.plugins ?? [], taken)
}

type Taken = Readonly<Partial<Record<(typeof named)[number][0], readonly string[]>>>
type Plugins = NonNullable<z.infer<typeof config>['plugins']>

function findSecondNames(plugins: Plugins, taken: Taken): ConfigFault[] {
  return named.flatMap(([kind, key]) => {
    const seen = new Set(taken[kind])
    return plugins.flatMap((each, at) =>
      (each[kind] ?? []).flatMap((entry, index): ConfigFault[] => {
        const found = String(Reflect.get(entry, key))
        const isSecond = seen.has(found)
        seen.add(found)
        if (!isSecond) return []
        const reason = `Unexpected second "${found}" among the ${kind}, expected another name`
        return [{ path: ['plugins', at, kind, index, key], reason }]
      })
    )
  })
}

function open<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$loose> {
  return z.looseObject(shape, 'an object')
}

function closed<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? `one of ${keys}` : `an object with ${keys}`)
  })
}

function list<Value extends z.ZodType>(value: Value): z.ZodOptional<z.ZodArray<Value>> {
  return z.array(value, 'a list').optional()
}

/** Flatten issues until each has one location, and say what was found there. */
function flatten(issues: readonly z.core.$ZodIssue[], value: unknown): ConfigFault[] {
  return issues.flatMap((issue): ConfigFault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => ({
        path: [...issue.path, key],
        reason: `Unexpected key "${key}", expected ${issue.message}`
      }))
    const found = issue.path.reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      value
    )
    const hint = typeof found === 'function' && issue.code === 'invalid_type' ? ' (was it to be called?)' : ''
    return [{ path: issue.path, reason: `Unexpected ${describe(found)}, expected ${issue.message}${hint}` }]
  })
}

function describe(value: unknown): string {
  if (value === undefined) return 'absence'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) return 'object'
  if (typeof value === 'function') return 'function'
  return JSON.stringify(value) ?? String(value)
}
