import { type Locale, toLocale } from '../nodes/index.ts'

/** A two-letter language, perhaps with a script and a region, at the end of a name: `ja`, `notice.zh-Hans`. */
const tag = /(?:^|\.)([a-z]{2}(?:-(?:Hans|Hant|Latn|Cyrl|Arab|Jpan|Kore))?(?:-(?:[A-Z]{2}|\d{3}))?)$/

/**
 * Read the locale from a file name.
 *
 * @param stem - the name without its folder and its last extension.
 */
export function localeOfFileName(stem: string): Locale | undefined {
  const found = tag.exec(stem)?.[1]
  return found ? toLocale(found) : undefined
}
