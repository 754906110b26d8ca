import type { FrontmatterContent } from 'mdast'
import type { VFile } from 'vfile'
import * as z from 'zod'
import type { TextMetadata } from '../nodes/index.ts'
import { meantKey } from './misspelt.ts'
import { parseToml } from './parse-toml.ts'
import { readShape } from './read.ts'
import { date, locale, textShape, url } from './shapes.ts'

const fields = {
  title: textShape.optional(),
  number: textShape.optional(),
  issuer: textShape.optional(),
  adopted: date.optional(),
  // Jekyll says here whether a page is published.
  published: z.union([z.boolean().transform(() => undefined), date]).optional(),
  // Site generators keep the path of the page here.
  url: z
    .union([
      z
        .string()
        .regex(/^\/(?!\/)/)
        .transform(() => undefined),
      url
    ])
    .optional(),
  locale: locale.optional(),
  content: z.enum(['full', 'structure'], '`full` or `structure`').optional()
}

/** Front matter belongs to other tools as well, so only misspellings of our keys are reported. */
const metadata: z.ZodType<TextMetadata> = z
  .looseObject(fields, 'a mapping, such as `title: …`')
  .superRefine((value, context) => {
    const free = Object.keys(fields).filter(key => !(key in value))
    for (const key of Object.keys(value)) {
      const meant = key in fields ? undefined : meantKey(key, free)
      if (meant) context.addIssue({ code: 'unrecognized_keys', keys: [key], message: `\`${meant}\`` })
    }
  })
  .transform(({ title, number, issuer, adopted, published, url, locale, content }) => ({
    title,
    number,
    issuer,
    adopted,
    published,
    url,
    locale,
    content
  }))
const shape = z.union(
  [z.null().transform((): TextMetadata => ({})), metadata],
  'a mapping, such as `title: …`'
)

/**
 * Read the front matter of a text: the `yaml` or `toml` node at the start of its tree. Messages point into the Markdown file.
 *
 * @returns the metadata, empty if the text has no front matter, or `undefined` if a fault was reported.
 */
export function readTextMetadata(
  file: VFile,
  frontMatter: FrontmatterContent | undefined
): TextMetadata | undefined {
  if (!frontMatter) return {}
  if (frontMatter.type === 'toml') return readTomlMetadata(file, frontMatter.value, frontMatter)
  const line = (frontMatter.position?.start.line ?? 1) + 1
  const fence = frontMatter.position?.start.offset ?? 0
  const offset = String(file).indexOf('\n', fence) + 1
  return readShape(file, shape, { text: frontMatter.value, start: { line, column: 1, offset } })?.value
}

/** Read the front matter of Hugo and Zola. It has no places of its own, and its other keys belong to them. */
function readTomlMetadata(file: VFile, text: string, place: FrontmatterContent): TextMetadata | undefined {
  const value = parseToml(file, text, place)
  if (!value) return undefined
  const { title, locale: tag } = z
    .object({ title: textShape.optional().catch(undefined), locale: locale.optional().catch(undefined) })
    .parse(value)
  return { title, locale: tag }
}
