import type { Locale } from '../../src/nodes/index.ts'
import { toLocale } from '../../src/nodes/index.ts'
import { UsageError } from '../usage-error.ts'

interface Sided {
  readonly source: { readonly locale: Locale }
  readonly target: { readonly locale: Locale }
}

/**
 * Choose the only bitext of a document with the given languages.
 *
 * @param from - tag of the source; any if omitted.
 * @param to - tag of the target; any if omitted.
 * @throws UsageError if none or several match.
 */
export function chooseBitext<Bitext extends Sided>(
  bitexts: readonly Bitext[],
  { from, to }: { readonly from?: string; readonly to?: string }
): Bitext {
  const isMeant = (tag: string | undefined, locale: Locale) => tag === undefined || toLocale(tag) === locale
  const [chosen, ...others] = bitexts.filter(
    ({ source, target }) => isMeant(from, source.locale) && isMeant(to, target.locale)
  )
  if (chosen && others.length === 0) return chosen
  const known = bitexts.map(({ source, target }) => `--from ${source.locale} --to ${target.locale}`)
  throw new UsageError(
    `${chosen ? 'several bitexts are' : 'no bitext is'} meant, expected one: ${known.join(', ') || 'the document has none'}`
  )
}
