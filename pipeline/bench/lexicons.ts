import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Lexicon } from '../../src/align/lexicon/lexicon.ts'
import { readLexicon } from '../../src/align/lexicon/read.ts'
import { type Locale, languageOf } from '../../src/nodes/index.ts'

/** Read the shipped lexicons between two locales; script and region do not matter. */
export function readLexicons(source: Locale, target: Locale): Lexicon[] {
  const folder = new URL('../../src/lexicons/', import.meta.url).pathname
  return readdirSync(folder)
    .filter(file => file.endsWith('.tsv'))
    .sort()
    .flatMap(file => {
      const [first, second] = basename(file, '.tsv').split('--')
      if (!first || !second || key(first, second) !== key(source, target)) return []
      return [readLexicon(readFileSync(join(folder, file), 'utf8'), [first, second])]
    })
}

function key(one: Locale, other: Locale): string {
  return [languageOf(one), languageOf(other)].sort().join(' ')
}
