import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listSegments, segmentText } from '../../src/nodes/index.ts'
import { randomFrom } from '../../test/review/edited-document.ts'
import { openCorpus } from '../corpus/corpus.ts'
import { processDocument } from '../document/process-document.ts'

/** Number of clauses in a document, and number of chapters. */
const clauses = 30
const chapters = 3

const description = `title:
  zh-Hans: 文件
  ja: 文書
updated: 2020-01-01
bitexts:
  - { source: zh-Hans, target: ja, relation: translation }
provenance: {}
`

/**
 * Make a corpus of documents with thirty clauses, each chosen at random from the first document together with its
 * counterpart, so that no two documents are alike. The same count gives the same corpus.
 *
 * @param model - folder of the corpus with the first document.
 * @param folder - of the new corpus, absolute.
 */
export async function makeCorpus(model: string, folder: string, documents: number): Promise<void> {
  const pairs = await readPairs(model)
  const random = randomFrom(documents)
  await mkdir(folder, { recursive: true })
  for (const name of ['site.yaml', 'termbase.yaml']) await cp(join(model, name), join(folder, name))
  for (let at = 0; at < documents; at += 1) {
    const chosen = Array.from(
      { length: clauses },
      () => pairs[Math.floor(random() * pairs.length)] ?? ['', '']
    )
    const here = join(folder, `document-${String(at).padStart(5, '0')}`)
    await mkdir(here)
    await writeFile(join(here, 'document.yaml'), description)
    await writeFile(
      join(here, 'zh-Hans.md'),
      layOut(
        `关于第${at}号文件的意见`,
        '章',
        chosen.map(([source]) => source)
      )
    )
    await writeFile(
      join(here, 'ja.md'),
      layOut(
        `第${at}号文書に関する意見`,
        '章',
        chosen.map(([, target]) => target)
      )
    )
  }
}

/** Read the clauses of the first document that are rendered one to one. */
async function readPairs(model: string): Promise<Array<readonly [source: string, target: string]>> {
  const corpus = await openCorpus(model)
  const document = await processDocument(corpus, corpus.slugs[0] ?? '')
  return document.bitexts.flatMap(({ bitext }) => {
    const texts = new Map([bitext.source, bitext.target].map(tree => [tree, listSegments(tree)] as const))
    const find = (tree: typeof bitext.source, path: string | undefined): string => {
      const segment = texts.get(tree)?.find(each => each.path === path)
      return segment ? segmentText(segment) : ''
    }
    return bitext.beads
      .filter(({ source, target }) => source.length === 1 && target.length === 1)
      .map(
        ({ source, target }) =>
          [find(bitext.source, source[0]?.path), find(bitext.target, target[0]?.path)] as const
      )
  })
}

function layOut(title: string, chapter: string, texts: readonly string[]): string {
  const size = Math.ceil(texts.length / chapters)
  const parts = Array.from({ length: chapters }, (_, at) => {
    const items = texts.slice(at * size, (at + 1) * size).map(text => `- ${text.replaceAll('\n', ' ')}\n`)
    return `## ${at + 1}. ${chapter}\n\n${items.join('')}`
  })
  return `# ${title}\n\n${parts.join('\n')}`
}
