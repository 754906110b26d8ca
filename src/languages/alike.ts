import { type Locale, languageOf } from '../nodes/index.ts'

/** Languages that are so similar in writing that they are mistaken for each other. */
const alike: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  da: 'no',
  id: 'ms',
  bs: 'hr',
  sr: 'hr',
  sh: 'hr',
  fil: 'tl',
  iw: 'he'
}

/** Get one name for a language and those that look like it: `no` for `nb-NO`. */
export function languageGroupOf(locale: Locale): string {
  const language = languageOf(locale)
  return alike[language] ?? language
}

const scripts: Readonly<Record<string, string>> = { Hant: 'Hans', Jpan: 'Hans' }

/** Get the script that a language is usually written in; one for Chinese and Japanese, whose short texts look alike. */
export function usualScriptOf(locale: Locale): string | undefined {
  const { script } = new Intl.Locale(locale).maximize()
  return script && (scripts[script] ?? script)
}
