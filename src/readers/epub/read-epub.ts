import type { VFile } from 'vfile'
import type { Parts } from '../office/unpack.ts'
import type { Imported } from '../reader.ts'
export function readEpub(_file: VFile, _parts: Parts): Imported | undefined {
  return undefined
}
