import { expect, it } from 'vitest'
import { decode } from '../../../src/readers/encoding/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

it('reads UTF-8 and takes its byte order mark off', () => {
  expect(decode(utf8('\ufeff国'), 'text')).toMatchObject({ text: '国', encoding: 'utf-8', messages: [] })
})

it('reads UTF-16 by its byte order mark', () => {
  expect(decode(Uint8Array.of(0xff, 0xfe, 0xfd, 0x56), 'text')).toMatchObject({
    text: '国',
    encoding: 'utf-16le'
  })
  expect(decode(Uint8Array.of(0xfe, 0xff, 0x56, 0xfd), 'text')).toMatchObject({
    text: '国',
    encoding: 'utf-16be'
  })
})

it('reads a page in the encoding that it declares', () => {
  const page = [...utf8('<meta charset="gb2312"><p>'), 0xb9, 0xfa, ...utf8('</p>')]
  expect(decode(Uint8Array.from(page), 'html')).toMatchObject({ encoding: 'gb18030', messages: [] })
  expect(decode(Uint8Array.from(page), 'html').text).toContain('<p>国</p>')
})

it('reads a page that declares an encoding that browsers do not read as UTF-8', () => {
  expect(decode(utf8('<meta charset="iso-2022-kr"><p>国</p>'), 'html').text).toContain('国')
})

it('says at which byte, line and column text in another encoding ceases to be UTF-8', () => {
  const { text, messages } = decode(Uint8Array.of(0x61, 0x0a, 0x62, 0x82, 0xa0, 0x63), 'text')
  expect(text).toContain('c')
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({ ruleId: 'encoding-malformed', fatal: true, line: 2, column: 2 })
  expect(messages[0]?.reason).toContain('byte 0x82 at offset 3')
})

it('says where a character is cut off at the end of a file', () => {
  expect(decode(Uint8Array.of(0x61, 0xe5, 0x9b), 'text').messages[0]?.reason).toMatch(/offset [12]/)
})
