import { basename, extname } from 'node:path'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Registry } from '../src/kernel.ts'
import {
  type DetectedLocale,
  localeOfFileName,
  localeOfNameOrText,
  usualScriptOf,
  weighLocale
} from '../src/languages/index.ts'
import { type Locale, languageOf, toLocale } from '../src/nodes/index.ts'

/** The language of a received text, and why it is not the one that the file states, if so. */
export interface ChosenLocale {
  readonly locale: Locale
  /** A message for people. */
  readonly doubt?: string
}

/** Number of UTF-16 units by which the language of a text is detected. */
const sample = 10_000

/** Minimum number of letters by which one of the detector's 60 languages is believed against a file's name. */
const leastLetters = 60

/**
 * Choose the language of a received text: the one that the file states (`lang` of a page), else that of its front
 * matter, else that of its name, if that is a language and may be the text's, else the one detected from the text
 * without markup. A stated language of another script than the text, such as a template's `lang="en"` around Chinese, is
 * not believed.
 *
 * @param stated - the language that the file states of itself.
 */
export async function chooseLocale(
  path: string,
  tree: Root,
  stated: Locale | undefined,
  { languages }: Registry
): Promise<ChosenLocale> {
  const prose = proseOf(tree)
  const detected = weighLocale(prose, languages)
  const said = stated ?? localeOfFrontMatter(tree)
  const stem = basename(path, extname(path))
  if (said !== undefined) {
    if (!isOtherScript(said, detected)) return { locale: said }
    const doubt = `Unexpected text in ${detected.locale}, expected ${said}, which the file states: taken as ${detected.locale} (--locale names another language)`
    return { locale: detected.locale, doubt }
  }
  const named = localeOfFileName(stem)
  if (named !== undefined && languageOf(named) === languageOf(detected.locale)) return { locale: named }
  const refined = await refine(detected, prose, languages)
  // Where letters and function words agree, the code of a country is not that of a language that neither knows.
  const isAgreed = refined.detected.isSure && refined.detected.locale === detected.locale
  const unknown = named !== undefined && isAgreed && isCountry(named) ? [named] : []
  const known = [...languages, ...[...refined.known, ...unknown].map(tag => ({ tag, functionWords: '' }))]
  return { locale: localeOfNameOrText(stem, refined.detected, known) }
}

function isCountry(locale: Locale): boolean {
  const code = languageOf(locale).toUpperCase()
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
}

/** Gather the prose of a tree: its text without code, markup and front matter. */
export function proseOf(tree: Root): string {
  const texts: string[] = []
  let length = 0
  visit(tree, 'text', ({ value }) => {
    // Addresses and file names are in no language.
    const words = value.replace(/\S*[a-z]\S*[./:@\\]\S*[a-z]\S*/giu, ' ')
    texts.push(words)
    length += words.length
    return length < sample
  })
  return texts.join(' ')
}

/** Read the language from YAML or TOML front matter, whether or not the rest of it can be read. */
function localeOfFrontMatter(tree: Root): Locale | undefined {
  const matter = tree.children.find(node => node.type === 'yaml' || String(node.type) === 'toml')
  const text = matter && 'value' in matter ? matter.value : ''
  const found = /^(?:locale|lang|language)\s*[:=]\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)["']?\s*$/m.exec(
    text
  )?.[1]
  return found === undefined ? undefined : toLocale(found)
}

function isOtherScript(said: Locale, { locale, isSure }: DetectedLocale): boolean {
  if (!isSure || locale === 'und' || said.split('-').includes('Latn')) return false
  return usualScriptOf(said) !== usualScriptOf(locale)
}

/** Detect the language by letter sequences too, where several languages share a script. */
async function refine(
  detected: DetectedLocale,
  prose: string,
  languages: Registry['languages']
): Promise<{ detected: DetectedLocale; known: readonly Locale[] }> {
  const { eld } = await import('eld/small')
  const known = Object.values<string>(eld.info().Languages)
  const isOwn =
    !known.includes(languageOf(detected.locale)) && languages.some(({ tag }) => tag === detected.locale)
  if (/^(?:zh|ja|ko)/.test(detected.locale) || (isOwn && detected.isSure)) return { detected, known }
  const found = eld.detect(prose.slice(0, sample))
  const letters = prose.match(/\p{L}/gu)?.length ?? 0
  if (found.language === '') return { detected, known }
  const isSure = found.isReliable() && letters >= leastLetters
  const isAgreed = found.language === languageOf(detected.locale)
  if (isAgreed) return { detected: { ...detected, isSure: isSure || detected.isSure }, known }
  return isSure || detected.locale === 'und'
    ? { detected: { locale: toLocale(found.language) ?? 'und', isSure }, known }
    : { detected, known }
}
