import { strToU8, zipSync } from 'fflate'

/**
 * Pack the files of an EPUB reproducibly, with `mimetype` first and uncompressed, as OCF 3 requires.
 *
 * @param files - text by name, in the order of the archive.
 * @param day - ISO 8601 date of all files.
 */
export function packEpub(files: Readonly<Record<string, string>>, day: string): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
  const mimetype = [strToU8('application/epub+zip'), { level: 0 }] as const
  return zipSync(
    { mimetype: [...mimetype], ...Object.fromEntries(entries) },
    { level: 9, mtime: toTime(day) }
  )
}

/** Return noon of a day in local time, which ZIP uses. ZIP dates start in 1980; here they end in 2099. */
function toTime(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, date, 12)
}
