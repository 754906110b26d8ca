import type { Element } from 'hast'
import { h } from 'hastscript'
import { lines } from '../page.ts'
import type { Reader } from './reader.ts'

/** Render the choice of what the page shows; the style sheet acts on it, also without script. */
export function renderViewChoice({ source, target, wording }: Reader): Element {
  const { translate } = wording
  const views = [
    ['both', translate('viewBoth')],
    ['source', translate('viewSource', { language: source.language })],
    ['target', translate('viewTarget', { language: target.language })]
  ] as const
  const choices = views.map(([value, name]) =>
    h('label', [
      h('input', { type: 'radio', name: 'view', id: `view-${value}`, value, checked: value === 'both' }),
      name
    ])
  )
  const switches = [
    ['omissions', translate('hideOmissions')],
    ['review', translate('showReview')]
  ] as const
  const boxes = switches.map(([name, label]) =>
    h('label', [h('input', { type: 'checkbox', id: `view-${name}` }), label])
  )
  return h('div', { className: ['views'] }, [
    h('fieldset', lines([h('legend', translate('view')), ...choices])),
    ...lines(boxes)
  ])
}
