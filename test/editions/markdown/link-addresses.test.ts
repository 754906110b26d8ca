import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { linkAddresses } from '../../../src/editions/markdown/link-addresses.ts'

const linked = (value: string) =>
  linkAddresses([{ type: 'text', value }]).map((node: PhrasingContent) =>
    node.type === 'link' ? { [node.url]: node.children } : 'value' in node ? node.value : node
  )
const link = (url: string, value: string) => ({ [url]: [{ type: 'text', value }] })

test('a bare address ends where Han or kana begin', () => {
  const url = 'http://www.gov.cn/content_5527765.htm'
  expect(linked(`＊中国語全文は、${url}から入手可能`)).toEqual([
    '＊中国語全文は、',
    link(url, url),
    'から入手可能'
  ])
})

test('punctuation behind an address does not belong to it', () => {
  expect(linked('(https://a.example/b?c=1).')).toEqual([
    '(',
    link('https://a.example/b?c=1', 'https://a.example/b?c=1'),
    ').'
  ])
})

test('what GFM would link by itself is linked: www and mail', () => {
  expect(linked('www.example.com、mail@example.com')).toEqual([
    link('http://www.example.com', 'www.example.com'),
    '、',
    link('mailto:mail@example.com', 'mail@example.com')
  ])
})

test('a link stays as it is', () => {
  const node: PhrasingContent = {
    type: 'link',
    url: 'http://a.example',
    children: [{ type: 'text', value: 'http://b.example' }]
  }
  expect(linkAddresses([node])).toEqual([node])
})
