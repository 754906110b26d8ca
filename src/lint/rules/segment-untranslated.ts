import { report } from '../../message/index.ts'
import { segmentText } from '../../nodes/index.ts'
import { type BitextRule, resolveBeads } from '../context.ts'
import { quote } from '../quote.ts'

/**
 * Find target segments in the source's language. An accepted bead is intended.
 *
 * @example translation en de
 * The server reads the file. The client waits for it. Then it shows the page.
 * ~~~
 * Der Server liest die Datei. The client waits for it. Dann zeigt er die Seite.
 * ! target 1:29-1:53 Not translated: `The client waits for it.`
 *
 * @example translation en de 0.9 accepted
 * The server reads the file. The client waits for it. Then it shows the page.
 * ~~~
 * Der Server liest die Datei. The client waits for it. Dann zeigt er die Seite.
 *
 * @example translation en de
 * # FastAPI
 *
 * The server reads the file. Then it shows the page.
 * ~~~
 * # FastAPI
 *
 * Der Server liest die Datei. Dann zeigt er die Seite.
 */
export const segmentUntranslated: BitextRule = ({ bitext, target }) => {
  for (const { bead, ...segments } of resolveBeads(bitext)) {
    if (!bead.untranslated || bead.state === 'accepted' || bead.state === 'rejected') continue
    const text = segments.target.map(segmentText).join(' ')
    report(target.file, 'segment-untranslated', `Not translated: ${quote(text)}`, segments.target[0])
  }
}
