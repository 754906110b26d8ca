import type { BitextRecord, Locale } from '../../src/nodes/index.ts'
import { toLocale } from '../../src/nodes/index.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Choose the one bitext of a document that is asked for by its languages.
 *
 * @param from - tag of the source; without, any.
 * @param to - tag of the target; without, any.
 * @throws UsageError where none or several are meant.
 */
export function chooseBitext<Bitext extends BitextRecord>(
  bitexts: readonly Bitext[],
  { from, to }: { readonly from?: string; readonly to?: string }
): Bitext {
  const isMeant = (tag: string | undefined, locale: Locale) => tag === undefined || toLocale(tag) === locale
  const [chosen, ...others] = bitexts.filter(
    ({ sourceLocale, targetLocale }) => isMeant(from, sourceLocale) && isMeant(to, targetLocale)
  )
  if (chosen && others.length === 0) return chosen
  const known = bitexts.map(({ sourceLocale, targetLocale }) => `--from ${sourceLocale} --to ${targetLocale}`)
  throw new UsageError(
    `${chosen ? 'several bitexts are' : 'no bitext is'} meant, expected one: ${known.join(', ') || 'the document has none'}`
  )
}
