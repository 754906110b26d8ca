const marks = [
  { mark: [0xef, 0xbb, 0xbf], encode: encodeUtf8 },
  { mark: [0xff, 0xfe], encode: (text: string) => encodeUtf16(text, true) },
  { mark: [0xfe, 0xff], encode: (text: string) => encodeUtf16(text, false) }
] as const

/**
 * Encode a text like an existing file: with its byte order mark, in the encoding of that mark.
 *
 * @param old - the file; without one, or without a mark in it, the text becomes UTF-8.
 */
export function encodeLike(text: string, old: Uint8Array | undefined): Uint8Array {
  const found = marks.find(({ mark }) => mark.every((byte, at) => old?.[at] === byte))
  if (!found) return encodeUtf8(text)
  const bytes = found.encode(text)
  const marked = new Uint8Array(found.mark.length + bytes.length)
  marked.set(found.mark)
  marked.set(bytes, found.mark.length)
  return marked
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
