import type { Wording } from '../../wording/index.ts'
import type { Coverage } from './bitext-view.ts'
import { stateInText } from './labels.ts'
import { ordinal } from './ordinal.ts'
import { placeOf } from './place.ts'
import type { Rendering } from './row.ts'

/**
 * Describe a rendering: its place, the part of the row that it renders, whether it is untranslated, and its state if
 * that differs from most.
 *
 * @param quiet - renderings whose place is obvious and not shown.
 */
export function markOf(
  rendering: Rendering,
  { wording: { translate }, coverage }: { readonly wording: Wording; readonly coverage: Coverage },
  quiet: ReadonlySet<Rendering>
): string {
  const { bead, target, part, first } = rendering
  const state = stateInText(bead, coverage)
  return [
    target[0] && !quiet.has(rendering) ? placeOf(target[0]) : '',
    part.length > 0 ? translate('rendersPart', { parts: part.map(ordinal).join('') }) : '',
    first ? '' : translate('alsoRendered'),
    bead.untranslated ? translate('untranslated') : '',
    state ? translate(state) : ''
  ]
    .filter(piece => piece !== '')
    .join(' ')
}
