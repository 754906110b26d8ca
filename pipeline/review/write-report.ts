import { type FolderOptions, followLinks, isWithin, outputFolder } from '../folders.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { print, resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Represents stdout in place of a file. */
const stdout = '-'

/**
 * Check the destinations of reports before any work is done: not in the output folder, which is for published files,
 * and not two of them to stdout or to one file.
 *
 * @throws UsageError if a destination is not allowed.
 */
export function expectReports(files: readonly (string | undefined)[], folders: FolderOptions): void {
  const given = files.filter(file => file !== undefined)
  const output = followLinks(outputFolder(folders))
  const places = given.map(file => (file === stdout ? file : followLinks(resolvePath(file))))
  for (const [at, place] of places.entries()) {
    if (places.indexOf(place) !== at) throw new UsageError(`two reports cannot go to ${given[at]}`)
    if (place !== stdout && isWithin(place, output))
      throw new UsageError(`${given[at]} lies in the output folder, where only editions are`)
  }
}

/** Write a report; an interrupted write leaves the old one intact. */
export async function writeReport(file: string, text: string): Promise<void> {
  if (file === stdout) print(text)
  else await writeFileWhole(resolvePath(file), text)
}
