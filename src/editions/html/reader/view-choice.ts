import type { Element } from 'hast'
import { h } from 'hastscript'
import { onLines } from '../page.ts'
import type { ReaderPage } from './reader.ts'

/** Render the view options of the page. The style sheet implements them, so they work without scripts. */
export function renderViewChoice({ source, target, wording }: ReaderPage): Element {
  const { translate } = wording
  return h(
    'div',
    { className: ['views'], role: 'group', ariaLabel: translate('view') },
    onLines([
      renderChoice('view', translate('view'), [
        ['both', translate('viewBoth')],
        ['source', translate('viewSource', { language: source.language })],
        ['target', translate('viewTarget', { language: target.language })]
      ]),
      renderChoice('order', translate('order'), [
        ['source', translate('orderOf', { language: source.language })],
        ['target', translate('orderOf', { language: target.language })]
      ]),
      renderSwitch('omissions', translate('hideOmissions')),
      renderSwitch('review', translate('showReview'))
    ])
  )
}

/** Render a choice of one among several options; the first is selected. */
function renderChoice(
  name: string,
  legend: string,
  choices: ReadonlyArray<readonly [string, string]>
): Element {
  const labels = choices.map(([value, text], index) =>
    h('label', [
      h('input', { type: 'radio', name, id: `${name}-${value}`, value, checked: index === 0 }),
      text
    ])
  )
  return h('fieldset', onLines([h('legend', legend), ...labels]))
}

function renderSwitch(name: string, text: string): Element {
  return h('label', [h('input', { type: 'checkbox', name, id: `view-${name}`, value: 'yes' }), text])
}
