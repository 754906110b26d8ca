import type { VFile } from 'vfile'
import * as z from 'zod'
import type { SiteDescription } from '../nodes/index.ts'
import { readShape } from './read.ts'
import { locale, mapping, perLocale, text, url } from './shapes.ts'

const shape: z.ZodType<SiteDescription> = mapping({
  url: url.transform(address => (address.endsWith('/') ? address : `${address}/`)),
  title: perLocale(text),
  languages: z
    .array(locale, 'a list of language tags')
    .min(1, 'a language at least')
    .refine(list => new Set(list).size === list.length, 'each language once')
})

/**
 * Read `site.yaml`; a base URL without a trailing slash gets one.
 *
 * @returns the description, or `undefined` where a fault was reported.
 */
export function readSiteDescription(file: VFile): SiteDescription | undefined {
  return readShape(file, shape)?.value
}
