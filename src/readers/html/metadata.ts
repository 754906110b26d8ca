import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { type TextMetadata, toLocale } from '../../nodes/index.ts'
import { attributeOf, compact, compactTextOf, elementsNamed, textOf } from './elements.ts'

type Field = 'title' | 'number' | 'issuer' | 'adopted' | 'published'

/** Labels in the metadata tables of official pages, without white space and colon. */
const labels: Readonly<Record<string, Field>> = {
  标题: 'title',
  名称: 'title',
  標題: 'title',
  法令名: 'title',
  发文字号: 'number',
  文号: 'number',
  发布文号: 'number',
  發文字號: 'number',
  法令番号: 'number',
  发文机关: 'issuer',
  发布机构: 'issuer',
  制定机关: 'issuer',
  发布部门: 'issuer',
  發文機關: 'issuer',
  成文日期: 'adopted',
  通过日期: 'adopted',
  发布日期: 'published',
  公布日期: 'published',
  發布日期: 'published',
  公布日: 'published'
}

/** Find the tables and lists that hold at least two metadata fields of the text. */
export function findMetadataTables(tree: Root | Element): Element[] {
  const tables = elementsNamed(tree, 'table', 'dl', 'ul')
  return tables.filter(table => {
    const inner = elementsNamed(table, 'table').length > 1 || textOf(table).length > 1500
    return !inner && Object.keys(readTable(table)).length > 1
  })
}

/** Read the metadata of a page: from its metadata table, else from its `<meta>` and `<link>` elements. */
export function readMetadata(tree: Root): TextMetadata {
  const said = Object.assign({}, ...findMetadataTables(tree).map(readTable).reverse())
  const published = toDate(
    metaOf(tree, 'firstpublishedtime', 'pubdate', 'publishdate', 'article:published_time')
  )
  return { published, ...said, url: urlOf(tree), locale: localeOf(tree) }
}

/** Read the language that a page states, in `lang` or `xml:lang` of its outermost elements, or in a `<meta>`. */
function localeOf(tree: Root): TextMetadata['locale'] {
  const tags = elementsNamed(tree, 'html', 'body', 'main', 'article').flatMap(element => [
    attributeOf(element, 'lang'),
    attributeOf(element, 'xmlLang'),
    attributeOf(element, 'xml:lang')
  ])
  const tag = [...tags, metaOf(tree, 'content-language')].find(found => found.trim() !== '')
  return tag === undefined ? undefined : toLocale(tag.trim().replaceAll('_', '-'))
}

/** List candidates for the text's title, most likely first: metadata, headings, and the page's own title, shortened. */
export function titleCandidates(tree: Root, said: string | undefined): string[] {
  const headings = elementsNamed(tree, 'h1').map(textOf)
  const page = elementsNamed(tree, 'title').map(textOf)[0] ?? ''
  const cuts = Array.from(page.matchAll(/\s*[_|｜—–]+\s*|\s+-\s+/g), match => page.slice(0, match.index))
  const own = metaOf(tree, 'ArticleTitle', 'og:title', 'dc.title')
  const all = [said ?? '', own, ...headings, page, ...cuts.reverse()]
  const plain = all.map(title => title.replace(/\s+/gu, ' ').trim())
  return [...new Set([...plain, ...plain.map(withoutNumber)])].filter(title => title !== '')
}

/** Remove the document number: `…若干意见（国发〔2020〕7号）` → `…若干意见`. */
function withoutNumber(title: string): string {
  return title.replace(/[（(][^（）()]*[〔[［]\d{4}[〕\]］][^（）()]*[）)]$/, '')
}

function readTable(table: Element): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {}
  const cells = elementsNamed(table, 'td', 'th', 'dt', 'dd', 'li')
  for (const [index, cell] of cells.entries()) {
    const [label = '', ...rest] = textOf(cell).split(/[：:]/)
    const field = labels[compact(label)]
    const inCell = rest.join('：').trim()
    const value = inCell || (cell.tagName === 'li' ? '' : textOf(cells[index + 1] ?? cell).trim())
    if (field && value) found[field] ??= toValue(field, value)
  }
  return found
}

function toValue(field: Field, value: string): string {
  const plain = value.replace(/\s+/gu, ' ')
  return field === 'adopted' || field === 'published' ? (toDate(plain) ?? plain) : plain
}

/** Turn `2020年07月13日`, `2020/7/13` or an ISO time into an ISO date. */
export function toDate(text: string): string | undefined {
  const [, year, month, day] = /(\d{4})[年./-]\s*(\d{1,2})[月./-]\s*(\d{1,2})(?!\d)/.exec(text) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

function metaOf(tree: Root, ...names: readonly string[]): string {
  const wanted = names.map(name => name.toLowerCase())
  const nameOf = (meta: Element): string =>
    ['name', 'property', 'httpEquiv'].map(name => attributeOf(meta, name)).find(name => name !== '') ?? ''
  const found = elementsNamed(tree, 'meta').find(meta => wanted.includes(nameOf(meta).toLowerCase()))
  return found ? attributeOf(found, 'content') : ''
}

/** Get the URL of a saved page. Browsers write `<!-- saved from url=(0071)http://… -->` into it. */
function urlOf(tree: Root): string | undefined {
  const comments: string[] = []
  visit(tree, 'comment', comment => {
    comments.push(comment.value)
  })
  const canonical = elementsNamed(tree, 'link').find(link => attributeOf(link, 'rel') === 'canonical')
  const urls = [
    canonical ? attributeOf(canonical, 'href') : '',
    metaOf(tree, 'og:url'),
    /saved from url=\(\d+\)(\S+)/.exec(comments.join(' '))?.[1] ?? ''
  ]
  return urls.find(url => /^https?:\/\//i.test(url) && URL.canParse(url))
}

/** Compare two titles, ignoring white space. */
export function isSameTitle(element: Element | string, title: string): boolean {
  return (typeof element === 'string' ? compact(element) : compactTextOf(element)) === compact(title)
}
