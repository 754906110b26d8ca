import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ReviewWords } from '../wording/index.ts'
import { deskKeys } from './keys.ts'

/** Render the windows of the review page; the script fills them. */
export function renderDialogs(words: ReviewWords): Element[] {
  return [renderHelp(words), renderChoose(words), renderNote(words), renderErrors(words)]
}

function dialog(name: string, title: string, content: ElementContent[]): Element {
  return h('dialog', { id: `desk-${name}`, ariaLabelledBy: [`desk-${name}-title`] }, [
    h('form', { method: 'dialog' }, [h('h2', { id: `desk-${name}-title` }, title), ...content])
  ])
}

function buttons(words: ReviewWords, submit: string): Element {
  return h('p', { className: ['buttons'] }, [
    h('button', { type: 'submit', value: 'ok' }, submit),
    ' ',
    h('button', { type: 'button', dataClose: '' }, words.cancel)
  ])
}

function warning(): Element {
  return h('p', { className: ['alert'], role: 'alert', dataWarning: '' })
}

/** Symbols of keys whose browser name differs from the keyboard's. */
const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' }

function renderHelp(words: ReviewWords): Element {
  const row = (keys: readonly string[], text: string) =>
    h('tr', [
      h(
        'td',
        keys.flatMap((key, index) => [index > 0 ? ' ' : '', h('kbd', arrows[key] ?? key)])
      ),
      h('td', text)
    ])
  return dialog('help', words.help, [
    h('table', [
      h('thead', h('tr', [h('th', { scope: 'col' }, words.key), h('th', { scope: 'col' }, words.does)])),
      h('tbody', [
        ...deskKeys.map(({ keys, word }) => row(keys, words[word])),
        row(['Escape'], words.closeOrCancel)
      ])
    ]),
    h('p', h('label', [h('input', { type: 'checkbox', id: 'desk-single-keys' }), ' ', words.singleKeys])),
    h('p', { className: ['buttons'] }, h('button', { type: 'submit' }, words.close))
  ])
}

/** Render the window for relinking and splitting, which both choose segments. */
function renderChoose(words: ReviewWords): Element {
  return dialog('choose', words.relink, [
    h('p', { id: 'desk-choose-help', className: ['quiet'] }),
    h('div', { id: 'desk-choose-was' }),
    warning(),
    h('p', { id: 'desk-search-line' }, [
      h('label', [words.search, ' ', h('input', { type: 'search', id: 'desk-search', autoComplete: 'off' })])
    ]),
    h('div', { id: 'desk-choices', className: ['pair'] }),
    buttons(words, words.save)
  ])
}

function renderNote(words: ReviewWords): Element {
  return dialog('note', words.note, [
    h('p', { id: 'desk-note-help', className: ['quiet'] }, words.noteHelp),
    warning(),
    h('textarea', {
      id: 'desk-note-text',
      rows: 4,
      maxLength: 4000,
      ariaLabelledBy: ['desk-note-title'],
      ariaDescribedBy: ['desk-note-help']
    }),
    buttons(words, words.save)
  ])
}

function renderErrors(words: ReviewWords): Element {
  return dialog('errors', words.errorsTitle, [
    h('ul', { id: 'desk-errors-list' }),
    buttons(words, words.acceptAnyway)
  ])
}
