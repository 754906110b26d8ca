import { strToU8, zipSync } from 'fflate'
import { VFile } from 'vfile'
import { detectReader, readerOf, readers, writeImported } from '../../../src/readers/index.ts'

/** Pack the parts of a document, in the order given; a first part named `mimetype` stays uncompressed. */
export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]
      ])
    )
  )
}

/** A file as Markdown without front matter, and the reasons of its messages. */
export interface ReadText {
  readonly markdown: string
  readonly front: string
  readonly reasons: string[]
}

/** Read a file as `import` does. */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadText> {
  const file = new VFile({ path: name })
  const reader = detectReader(name, bytes, readers)
  const reading = reader && (await (await readerOf(reader))({ file, bytes, text: '' }))
  const written = reading && 'tree' in reading ? writeImported(file, reading, undefined).markdown : ''
  const [, front = '', markdown = written] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(written) ?? []
  return { markdown, front, reasons: file.messages.map(({ reason }) => reason) }
}
