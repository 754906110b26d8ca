import { basename, extname } from 'node:path'
import type { FrontmatterContent } from 'mdast'
import type { Registry } from '../../src/kernel.ts'
import { localeOfNameOrText, weighLocale } from '../../src/languages/index.ts'
import { readTextMetadata } from '../../src/schema/text-metadata.ts'
import { proseOf } from '../choose-locale.ts'
import type { TextState } from './states.ts'

/**
 * Read the front matter of a text, and determine its language if it was not given: from the front matter, or else the
 * file name, if it fits the text, or else its script and words.
 *
 * @returns `undefined` if the front matter of a text of a corpus has faults, or a language tag is malformed.
 */
export function describeText(
  text: TextState,
  frontMatter: FrontmatterContent | undefined,
  { languages }: Registry
): TextState | undefined {
  const { file, locale, isOfCorpus } = text
  if (locale !== undefined && !isOfCorpus) return text
  const metadata = readTextMetadata(file, frontMatter)
  if (isOfCorpus) return metadata && { ...text, metadata }
  if (file.messages.some(message => message.ruleId === 'locale-malformed')) return undefined
  const name = basename(file.path, extname(file.path))
  const found =
    metadata?.locale ?? localeOfNameOrText(name, weighLocale(proseOf(text.tree), languages), languages)
  return { ...text, locale: found }
}
