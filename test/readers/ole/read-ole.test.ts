import { expect, it } from 'vitest'
import { pack, readFile } from '../office/pack.ts'

/** Write the start of a compound file, with the name of a stream in UTF-16 after its header. */
function compound(stream: string): Uint8Array {
  const name = [...stream].flatMap(character => [character.charCodeAt(0), 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(2000).fill(0), ...name])
}

it.each([
  ['EncryptedPackage', /^Unexpected Word document protected by a password, .* remove the password/],
  ['WordDocument', /^Unexpected Word document of the old format \(\.doc\), .* save it as \.docx$/],
  ['Workbook', /Excel/],
  ['Other', /^Unexpected compound file \(OLE\)/]
])('says what to do with a compound file with a stream %s', async (stream, message) => {
  const { reasons } = await readFile('a.docx', compound(stream))
  expect(reasons).toEqual([expect.stringMatching(message)])
})

it('says what to do with RTF, whatever it is called', async () => {
  const { reasons } = await readFile('a.doc', new TextEncoder().encode('{\\rtf1\\ansi x}'))
  expect(reasons).toEqual([expect.stringMatching(/^Unexpected Rich Text Format/)])
})

it.each([
  ['xl/workbook.xml', /Excel/],
  ['ppt/presentation.xml', /PowerPoint/],
  ['a.txt', /an archive: unpack it/]
])('says what to do with a packed file with a part %s', async (part, message) => {
  const { reasons } = await readFile('a.zip', pack({ [part]: 'x' }))
  expect(reasons).toEqual([expect.stringMatching(message)])
})
