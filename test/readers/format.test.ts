import { expect, it } from 'vitest'
import { detectReader, readers } from '../../src/readers/index.ts'

const detectFormat = (name: string, start: Uint8Array) => detectReader(name, start, readers)?.name
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

it('knows PDF and office documents by their first bytes, whatever their names', () => {
  expect(detectFormat('a.txt', bytes('%PDF-1.7\n'))).toBe('pdf')
  expect(detectFormat('a', bytes('PK\u0003\u0004'))).toBe('docx')
  const packed = `PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/`
  expect(detectFormat('a.docx', bytes(`${packed}vnd.oasis.opendocument.text`))).toBe('odt')
  expect(detectFormat('a.zip', bytes(`${packed}epub+zip`))).toBe('epub')
  expect(detectFormat('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('ole')
})

it('knows a format by the ending of the name', () => {
  expect(detectFormat('dir.md/a.TXT', bytes('# x'))).toBe('text')
  expect(detectFormat('a.htm', bytes('x'))).toBe('html')
  expect(detectFormat('a.markdown', bytes('x'))).toBe('markdown')
})

it('knows a format by how the text begins where the name says nothing', () => {
  expect(detectFormat('page', bytes('\ufeff\n<!DOCTYPE html><p>'))).toBe('html')
  expect(detectFormat('notes', bytes('---\ntitle: x\n---\n'))).toBe('markdown')
  expect(detectFormat('notes', bytes('国家高新区'))).toBe('text')
})

it('prefers what was added to what ships', () => {
  const notes = { name: 'notes', extensions: ['txt'], read: () => undefined }
  expect(detectReader('a.txt', bytes('x'), [...readers, notes])?.name).toBe('notes')
  expect(detectReader('a.txt', bytes('%PDF-1.7\n'), [...readers, notes])?.name).toBe('pdf')
})
