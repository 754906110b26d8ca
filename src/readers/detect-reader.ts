import type { Reader } from './reader.ts'

/**
 * Find the reader of a file: by its first bytes, else by its name, else by the beginning of its text. If several apply,
 * the last one is used, so that plug-ins take precedence over built-in readers.
 *
 * @param name - name or path of the file; only its extension matters.
 * @param bytes - the file; at most its first kilobyte is examined.
 * @returns the reader; that of plain text if no other applies.
 */
export function detectReader(
  name: string,
  bytes: Uint8Array,
  readers: readonly Reader[]
): Reader | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return (
    readers.findLast(reader => reader.hasSignature?.(start, name)) ??
    readers.findLast(({ extensions }) => extensions.includes(extension)) ??
    readers.findLast(reader => reader.resembles?.(start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart())) ??
    readers.find(reader => reader.name === 'text')
  )
}
