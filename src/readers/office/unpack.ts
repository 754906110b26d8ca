import { unzipSync } from 'fflate'
import { parseXml, type XmlElement } from './xml.ts'

/** Maximum unpacked size of the parts that are read, in bytes. */
const mostUnpacked = 32 * 1024 * 1024

/** Parts that are never read: pictures, fonts, sounds, films and programs. */
const ignored =
  /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|ico|[ot]tf|odttf|woff2?|mp[34]|m4a|ogg|wav|bin)$/i

/** The parts of a packed document, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Thrown for a document whose unpacked size exceeds the limit. */
export class TooLargeError extends Error {}

/**
 * Unpack the text parts of a packed document. Each part is truncated to its declared size, so that no more is read
 * than was counted.
 *
 * @throws TooLargeError for more than 32 MB in all, and other errors for a broken archive.
 */
export function unpack(bytes: Uint8Array): Parts {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (ignored.test(name)) return false
      total += originalSize
      if (total <= mostUnpacked) return true
      throw new TooLargeError(
        `Unexpected part ${name} that unpacks to ${originalSize} bytes, expected at most ${mostUnpacked} in all parts of a document`
      )
    }
  })
  return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\/+/, ''), part]))
}

/** Parse a part as XML, in the encoding of its byte order mark or UTF-8; `undefined` if it is missing. */
export function xmlPart(parts: Parts, name: string): XmlElement | undefined {
  const bytes = parts.get(name)
  return bytes && parseXml(decodeXml(bytes))
}

/** Decode the bytes of an XML file: UTF-16 if it has that byte order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** Resolve the address of a part against the part that names it, percent signs resolved: `../text/a%20b.xhtml`. */
export function resolvePart(base: string, target: string): string {
  const path = new URL(target.replace(/#.*$/, ''), `file:///${base}`).pathname.slice(1)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
