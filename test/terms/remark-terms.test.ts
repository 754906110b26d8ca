import { unified } from 'unified'
import { expect, it } from 'vitest'
import { markTerms, remarkTerms } from '../../src/terms/index.ts'
import { read, termbaseOf } from './read.ts'

it('remarkTerms marks what markTerms marks', async () => {
  const termbase = termbaseOf('zh-Hans', { zone: ['国家高新区'] })
  const tree = read('建设国家高新区', 'zh-Hans')
  const marked = await unified().use(remarkTerms, { termbase, locale: 'zh-Hans' }).run(tree)
  expect(marked).toEqual(markTerms(tree, termbase, 'zh-Hans'))
})
