import type { Element } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { h } from 'hastscript'
import type { Locale } from '../../nodes/index.ts'
import type { MarkdownEdition } from '../markdown/edition.ts'
import { writeXml } from '../xml.ts'
import type { Page } from './book.ts'
import { inLanguage, lines } from './element.ts'
import { buildNotes } from './notes.ts'

/** Name of the style sheet. */
export const styleFile = 'style.css'

/** Write a page of a book. */
export function writePage({ title, kind, body }: Page, edition: MarkdownEdition): string {
  const content = lines([...body, ...buildNotes(body, edition)])
  return writeDocument(title, edition.wording.language, [h('section', { 'epub:type': kind }, content)])
}

/** Write an XHTML file. */
export function writeDocument(title: string, language: Locale, content: readonly Element[]): string {
  const head: Element[] = [
    h('title', title),
    h('link', { rel: 'stylesheet', type: 'text/css', href: styleFile })
  ]
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  const page = h('html', { ...namespaces, ...inLanguage(language) }, [
    '\n',
    h('head', lines(head)),
    '\n',
    h('body', [...content])
  ])
  return writeXml(toXast(page))
}
