import { expect, it } from 'vitest'
import { readLexicon } from '../../../src/align/lexicon/read.ts'

it('reads rows with alternatives, and passes over comments and rows with one side', () => {
  const text = '# head\r\nリスク|危険\t风险\tkatakana\r\n\r\nだけ\t\tfunction\nまた | さらに\t又|另外\n'
  expect(readLexicon(text, ['ja', 'zh-Hans'])).toEqual({
    locales: ['ja', 'zh-Hans'],
    entries: [
      { first: ['リスク', '危険'], second: ['风险'] },
      { first: ['また', 'さらに'], second: ['又', '另外'] }
    ]
  })
})
