import type { Yaml } from 'mdast'
import type { VFile } from 'vfile'
import * as z from 'zod'
import type { TextMetadata } from '../nodes/index.ts'
import { readShape } from './read.ts'
import { date, locale, mapping, text, url } from './shapes.ts'

const fields: z.ZodType<TextMetadata> = mapping({
  title: text.optional(),
  number: text.optional(),
  issuer: text.optional(),
  adopted: date.optional(),
  published: date.optional(),
  url: url.optional(),
  locale: locale.optional(),
  content: z.enum(['full', 'structure'], '`full` or `structure`').optional()
})
const shape = z.union([z.null().transform((): TextMetadata => ({})), fields], 'a mapping, such as `title: …`')

/**
 * Read the front matter of a text: the `yaml` node at the start of its tree. Messages point into the Markdown file.
 *
 * @returns the metadata, empty where the text has no front matter, or `undefined` where a fault was reported.
 */
export function readTextMetadata(file: VFile, frontMatter: Yaml | undefined): TextMetadata | undefined {
  if (!frontMatter) return {}
  const line = (frontMatter.position?.start.line ?? 1) + 1
  const fence = frontMatter.position?.start.offset ?? 0
  const offset = String(file).indexOf('\n', fence) + 1
  return readShape(file, shape, { text: frontMatter.value, start: { line, column: 1, offset } })?.value
}
