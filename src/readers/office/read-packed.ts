import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { mainPart } from '../docx/package.ts'
import { readDocx } from '../docx/read-docx.ts'
import { readEpub } from '../epub/read-epub.ts'
import { readOdt } from '../odt/read-odt.ts'
import type { Imported } from '../reader.ts'
import { type Parts, TooLargeError, unpack } from './unpack.ts'

/** What other packed files are, by a part that each of them has. */
const others: ReadonlyArray<readonly [RegExp, string]> = [
  [/^xl\/workbook\./, 'an Excel workbook: save its text as .csv, .txt or .docx'],
  [/^ppt\/presentation\./, 'a PowerPoint presentation: export its outline as .docx or .txt'],
  [/^Index\/Document\.iwa$|^index\.apxl$|^preview\.jpg$/, 'an Apple document: export it as .docx'],
  [/^Contents\/section0\.xml$/, 'a Hangul document (HWPX): save it as .docx or .odt']
]

/**
 * Read a packed document: DOCX, ODT or EPUB, by its parts and whatever its name.
 *
 * @param kind - what is expected of bytes that cannot be unpacked: `DOCX`.
 * @returns `undefined`, with a message, for anything else, and for what unpacks to more than 32 MB.
 */
export function readPacked(file: VFile, bytes: Uint8Array, kind: string): Imported | undefined {
  try {
    const parts = unpack(bytes)
    if (mainPart(parts)) return readDocx(file, parts)
    if (parts.has('META-INF/container.xml')) return readEpub(file, parts)
    if (parts.has('content.xml')) return readOdt(file, parts)
    refuse(file, parts)
  } catch (error) {
    if (error instanceof RangeError) {
      report(file, 'file-unreadable', 'Unexpected elements nested too deep, expected a document')
      return undefined
    }
    const cause = error instanceof Error ? error.message : String(error)
    const reason =
      error instanceof TooLargeError ? cause : `Unexpected bytes, expected a ${kind} file: ${cause}`
    report(file, 'file-unreadable', reason)
  }
  return undefined
}

function refuse(file: VFile, parts: Parts): void {
  const names = [...parts.keys()]
  const found = others.find(([pattern]) => names.some(name => pattern.test(name)))?.[1]
  const what = found ?? 'an archive: unpack it, and import the files in it'
  report(file, 'file-unreadable', `Unexpected ${what}`)
}
