import { expect, test } from 'vitest'
import { readSiteDescription } from '../../src/schema/site.ts'
import { fileOf, reasonsOf } from './reasons.ts'

test('a base URL gets its trailing slash', () => {
  const site = readSiteDescription(
    fileOf('url: https://a.example/b\ntitle: { ja: 対訳 }\nlanguages: [ja, zh-CN]\n')
  )
  expect(site).toEqual({ url: 'https://a.example/b/', title: { ja: '対訳' }, languages: ['ja', 'zh-Hans'] })
})

test('an address that is no web page and a language named twice are reported', () => {
  const file = fileOf('url: "javascript:alert(1)"\ntitle: { ja: 対訳 }\nlanguages: [zh, zh-CN]\n')
  expect(readSiteDescription(file)).toBeUndefined()
  expect(reasonsOf(file)).toEqual([
    '1:6 value-unexpected Unexpected `javascript:alert(1)`, expected a web address with http or https',
    '3:12 value-unexpected Unexpected list, expected each language once'
  ])
})
