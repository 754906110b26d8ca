import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { onLines } from '../editions/html/page.ts'
import type { Locale } from '../nodes/index.ts'
import type { Interface, ReviewWords } from '../wording/index.ts'
import { renderDialogs } from './dialogs.ts'
import { renderActions } from './toolbar.ts'

/** Files that the review page loads from `/assets/`, with the folder of `src/client/` that each comes from. */
export const deskAssets: Readonly<Record<string, string>> = {
  'base.css': 'site',
  'desk.css': 'review',
  'bead.css': 'review',
  'dialogs.css': 'review',
  'desk.js': 'review'
}

/** What the review page may load and do: its own style and script, requests to its own server, and nothing else. */
export const deskPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/**
 * Write the review page. It contains no text of any document; its script requests texts from the server and inserts
 * them as text.
 */
export function writeDeskPage(language: Locale, all: Interface): string {
  const words = all.reviewWords(language)
  const body = h('body', { className: ['desk'], dataWords: JSON.stringify(words) }, [
    ...onLines([
      h('a', { className: ['skip'], href: '#desk-bead' }, words.skip),
      renderHeader(words, language, all),
      renderBanner(),
      h('div', { className: ['desk-body'] }, onLines([renderList(words), renderMain(words)])),
      h('noscript', h('p', { className: ['alert'] }, words.noscript)),
      ...renderDialogs(words)
    ])
  ])
  const script = h('script', { src: '/assets/desk.js', defer: true })
  return frame(language, words, [script], body)
}

/** Write the page for visitors without the key. */
export function writeKeyPage(language: Locale, all: Interface): string {
  const words = all.reviewWords(language)
  const main = h('main', [h('h1', `Taiyaku – ${words.title}`), h('p', words.needsToken)])
  return frame(language, words, [], h('body', { className: ['desk'] }, main))
}

function frame(language: Locale, words: ReviewWords, scripts: Element[], body: Element): string {
  const style = (name: string) => h('link', { rel: 'stylesheet', href: `/assets/${name}.css` })
  const head = h(
    'head',
    onLines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', `Taiyaku – ${words.title}`),
      ...(scripts.length > 0 ? ['base', 'desk', 'bead', 'dialogs'].map(style) : []),
      ...scripts
    ])
  )
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: language }, [head, body])]
  }
  return `${toHtml(root, { upperDoctype: true })}\n`
}

function renderHeader(words: ReviewWords, language: Locale, all: Interface): Element {
  const select = (id: string, label: string) =>
    h('label', { className: ['choice'] }, [h('span', label), h('select', { id, name: id })])
  const languages = all.languages.map(each =>
    h(
      'li',
      h(
        'a',
        {
          href: `/?language=${each}`,
          lang: each,
          hrefLang: each,
          ariaCurrent: each === language ? 'true' : undefined
        },
        all.wording(each).translate('languageName')
      )
    )
  )
  return h('header', { className: ['desk-header'] }, [
    h('h1', `Taiyaku – ${words.title}`),
    select('desk-document', words.document),
    select('desk-filter', words.filter),
    h('div', { className: ['progress'] }, [
      h('progress', { id: 'desk-progress', max: '1', value: '0', ariaLabelledBy: ['desk-left'] }),
      h('span', { id: 'desk-left' })
    ]),
    h('nav', { className: ['languages'], ariaLabel: words.language }, h('ul', languages))
  ])
}

/** Render the element for status messages, which screen readers announce. */
function renderBanner(): Element {
  return h('div', { className: ['news'] }, [
    h('p', { id: 'desk-status', role: 'status', ariaLive: 'polite' }),
    h('p', { id: 'desk-alert', className: ['alert'], role: 'alert' })
  ])
}

function renderList(words: ReviewWords): Element {
  return h('section', { className: ['desk-list'], ariaLabelledBy: ['desk-list-title'] }, [
    h('h2', { id: 'desk-list-title', className: ['quiet'] }, words.beads),
    h('p', { id: 'desk-earlier', className: ['quiet'] }),
    h('ul', { id: 'desk-rows', role: 'listbox', tabIndex: 0, ariaLabelledBy: ['desk-list-title'] }),
    h('p', { id: 'desk-later', className: ['quiet'] }),
    h('p', { id: 'desk-empty', className: ['quiet'], hidden: true })
  ])
}

function renderMain(words: ReviewWords): Element {
  return h('main', { className: ['desk-main'] }, [
    renderActions(words),
    h('article', { id: 'desk-bead', tabIndex: -1, ariaLabelledBy: ['desk-bead-title'] }, [
      h('h2', { id: 'desk-bead-title' }, words.bead),
      h('div', { id: 'desk-bead-body' })
    ])
  ])
}
