import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { openCorpus } from '../../../pipeline/corpus/corpus.ts'
import { processDocument } from '../../../pipeline/document/process-document.ts'
import { document, makeCorpus, under } from '../temporary-corpus.ts'

const corpus = makeCorpus({
  'termbase.yaml': `concepts:
  streamlining: { terms: { zh-Hans: 放管服 }, subject: administration }
  smes: { terms: { zh-Hans: 中小企业 }, documents: parks }
  zones: { terms: { zh-Hans: 园区 } }
  lost: { terms: { zh-Hans: 要求 }, documents: [parks, park] }
`,
  ...under('reform', {
    ...document,
    'document.yaml': `${document['document.yaml']}subject: [economy, administration]\n`
  })
})

async function conceptsIn(slug: string): Promise<string[]> {
  const { bitexts } = await processDocument(await openCorpus(corpus), slug)
  const concepts = new Set<string>()
  for (const { source } of bitexts) visit(source.tree, 'term', ({ concept }) => void concepts.add(concept))
  return [...concepts].sort()
}

test('a concept is marked only in the documents, or the subject, to which it is limited', async () => {
  expect(await conceptsIn('parks')).toEqual(['lost', 'smes', 'zones'])
  expect(await conceptsIn('reform')).toEqual(['streamlining', 'zones'])
})

test('a limit to a document that the corpus does not have is reported', async () => {
  const { files } = await openCorpus(corpus)
  const reasons = files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
  expect(reasons).toEqual(['Unexpected document `park` in `documents` of `lost`, expected one of the corpus'])
})
