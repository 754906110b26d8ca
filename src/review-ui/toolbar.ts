import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReviewWords } from '../wording/index.ts'
import { deskKeys } from './keys.ts'

/** Render the buttons of all commands on a bead, each with its key. */
export function renderActions(words: ReviewWords): Element {
  const groups = ['move', 'decide', 'change', 'other'] as const
  return h(
    'div',
    { className: ['actions'], role: 'toolbar', ariaLabel: words.actions },
    groups.map(group =>
      h(
        'div',
        { className: ['group'] },
        deskKeys
          .filter(each => each.group === group)
          .map(({ command, word, keys }) =>
            h('button', { type: 'button', dataCommand: command, ariaKeyShortcuts: keys.join(' ') }, [
              words[word],
              ' ',
              h('kbd', { ariaHidden: 'true' }, keys[0])
            ])
          )
      )
    )
  )
}
