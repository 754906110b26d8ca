import type { Root } from 'mdast'
import { renderEditions } from '../../../src/editions/index.ts'
import type { OutputFile, Publication } from '../../../src/nodes/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { hostilePublication, publication, siteOf } from '../publication.ts'
import { bead, heading, paragraph, root, segmentsIn } from '../trees.ts'

/** How many small documents there are besides. */
export const others = 45

/** What every text of the site shares that a reader of another script looks for. */
export const hostile = '<img src=x onerror=alert(1)>攻撃'

/** Make a document in English and Japanese that says its number. */
function small(number: number): Publication {
  const en = segmentsIn('en')
  const ja = segmentsIn('ja')
  const text = (title: string, ...children: Root['children']): Root =>
    root(heading(1, en('heading', 'h1', title)), ...children)
  return {
    ...publication,
    slug: `small-${String(number).padStart(2, '0')}`,
    document: { ...publication.document, title: { en: `Small document ${number}` } },
    ...{ sourceLocale: 'en', targetLocale: 'ja', relation: 'translation' },
    sourceMetadata: { title: `Small ${number}` },
    targetMetadata: { title: `小さな文書${number}` },
    bitext: {
      type: 'bitext',
      relation: 'translation',
      source: text(
        `Chapter ${number}`,
        paragraph(en('sentence', 'p1', `Innovation of kind K${1000 + number} is promoted.`))
      ),
      target: root(
        heading(1, ja('heading', 'h1', `第${number}章`)),
        paragraph(ja('sentence', 'p1', `第${number}種のｲﾉﾍﾞｰｼｮﾝ（K${1000 + number}）を推進する`))
      ),
      beads: [bead('h1--h1', ['h1'], ['h1']), bead('p1--p1', ['p1'], ['p1'])]
    },
    termbase: { concepts: [] },
    concordance: []
  }
}

/** A site of one document as the others of these tests, one of hostile text, and many small ones. */
export async function searchSite(): Promise<OutputFile[]> {
  const publications = [
    { ...hostilePublication(hostile), slug: 'hostile', site: publication.site },
    publication,
    ...Array.from({ length: others }, (_, number) => small(number))
  ]
  const editions = await Promise.all(publications.map(each => renderEditions(each)))
  return [...renderSite(siteOf(...publications)), ...editions.flat()]
}
