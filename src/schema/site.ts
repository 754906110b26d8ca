import type { VFile } from 'vfile'
import * as z from 'zod'
import type { Locale, SiteDescription } from '../nodes/index.ts'
import { readShape } from './read.ts'
import { locale, mapping, perLocale, textShape, url } from './shapes.ts'

/**
 * Read `site.yaml`; a base URL without a trailing slash gets one.
 *
 * @param known interface languages with wording; any, if omitted.
 * @returns the description, or `undefined` if a fault was reported.
 */
export function readSiteDescription(file: VFile, known?: readonly Locale[]): SiteDescription | undefined {
  return readShape(file, shapeOf(known))?.value
}

function shapeOf(known: readonly Locale[] | undefined): z.ZodType<SiteDescription> {
  const language = locale.refine(tag => known?.includes(tag) ?? true, `one of ${known?.join(', ')}`)
  const languages = z
    .array(language, 'a list of language tags')
    .min(1, 'a language at least')
    .refine(list => new Set(list).size === list.length, 'each language once')
  return mapping({
    url: url.transform(address => (address.endsWith('/') ? address : `${address}/`)),
    title: perLocale(textShape),
    languages,
    base: url.optional()
  })
}
