import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { tidyMarkdown } from '../../../src/editions/markdown/tidy.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children })
const tidied = (...children: PhrasingContent[]) => tidyMarkdown([{ type: 'paragraph', children }])

test('text nodes side by side become one, on one line, without blanks at the ends', () => {
  expect(tidied(text(' 放管\n'), text('服  a\tb '))).toEqual([
    { type: 'paragraph', children: [text('放管服 a b')] }
  ])
})

test('bold text side by side becomes one, since its marks would run together', () => {
  expect(tidied(strong(text('a')), strong(text('b')))).toEqual([
    { type: 'paragraph', children: [strong(text('ab'))] }
  ])
})

test('what is empty is left out', () => {
  expect(tidied(strong(text('')), text(' '))).toEqual([])
  expect(tidyMarkdown([{ type: 'list', children: [{ type: 'listItem', children: [] }] }])).toEqual([])
})
