import type { VFile } from 'vfile'
import { report } from '../message/report.ts'
import { type Locator, locatorOf, positionIn, wholeFile } from './passage.ts'

/**
 * Report every conflict marker that a Git merge left at the start of a line.
 *
 * @returns whether there were any.
 */
export function reportMergeConflicts(
  file: VFile,
  text = String(file),
  locate: Locator = locatorOf(wholeFile(text))
): boolean {
  const markers = [...text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$(?![\s\S]))/gm)]
  for (const { index, 0: marker } of markers) {
    report(
      file,
      'merge-conflict',
      `Unexpected merge conflict marker \`${marker}\`, expected one version of the lines around it`,
      positionIn(locate, index, index + marker.length)
    )
  }
  return markers.length > 0
}
