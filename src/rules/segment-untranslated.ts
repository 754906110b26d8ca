import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type Segment, segmentText } from '../nodes/index.ts'
import { quote } from './found/quote.ts'
import { type ResolvedBead, resolveBeads } from './found/resolve-beads.ts'
import type { Rule } from './rule.ts'

/**
 * Find target segments in the source's language. An accepted bead counts as intended. Many translators keep titles of
 * other works (links and nothing else), short texts without a full stop, such as captions and names in lists, and
 * headings that name programs. If a text keeps most of one kind, that is its style. Texts that differ only in figures
 * are reported once.
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
 *
 * @example translation en de
 * The server reads the file. Then it shows the page.
 *
 * ![The page at the start](a.png)
 *
 * - [How the server reads files](https://a.example/)
 * ~~~
 * Der Server liest die Datei. Dann zeigt er die Seite.
 *
 * ![The page at the start](a.png)
 *
 * - [How the server reads files](https://a.example/)
 */
export const segmentUntranslated: Rule = {
  id: 'segment-untranslated',
  description: "A segment of the target is in the source's language.",
  severity: 'warning',
  checkBitext({ bitext, target }) {
    const linked = resolveBeads(bitext).filter(each => each.source.length > 0 && each.target.length > 0)
    const leftMostly = kindsLeftMostly(linked)
    const groups = new Map<string, ResolvedBead[]>()
    for (const each of linked) {
      const { untranslated, state } = each.bead
      if (!untranslated || state === 'accepted' || state === 'rejected' || leftMostly.has(kindOf(each)))
        continue
      const shape = joinTexts(each.target).replace(/\d+/gu, '#')
      groups.set(shape, [...(groups.get(shape) ?? []), each])
    }
    for (const [first, ...rest] of groups.values()) {
      if (!first) continue
      const more = rest.length === 0 ? '' : `, and ${rest.length} more like it`
      const reason = `Not translated: ${quote(joinTexts(first.target))}${more}`
      target.report(reason, first.target[0])
    }
  }
}

function joinTexts(segments: readonly Segment[]): string {
  return segments.map(segmentText).join(' ').replace(/\s+/gu, ' ')
}

/** Maximum length of a caption, a cell or a name, in characters. */
const longestFragment = 40

/** Kind of a text. A title is mostly a link; a fragment is short and has no full stop. */
type Kind = 'heading' | 'title' | 'fragment' | 'prose'

/** Tell the kind of a bead by its source, whose language either uses full stops throughout or not. */
function kindOf({ source }: ResolvedBead): Kind {
  const text = joinTexts(source)
  if (source.some(({ role }) => role === 'heading')) return 'heading'
  if (linkedLength(source) * 2 > text.length) return 'title'
  return text.length <= longestFragment && !/[.!?:;…。！？：；]$/u.test(text) ? 'fragment' : 'prose'
}

function linkedLength(segments: readonly Segment[]): number {
  let length = 0
  for (const segment of segments)
    visit(segment, 'link', link => {
      length += textOf(link).length
    })
  return length
}

/** Find the kinds that a text keeps untranslated more often than not; prose is never one of them. */
function kindsLeftMostly(linked: readonly ResolvedBead[]): Set<Kind> {
  const balance = new Map<Kind, number>()
  for (const bead of linked) {
    const isLeft = joinTexts(bead.source) === joinTexts(bead.target)
    const kind = kindOf(bead)
    balance.set(kind, (balance.get(kind) ?? 0) + (isLeft ? 1 : -1))
  }
  balance.delete('prose')
  return new Set([...balance].flatMap(([kind, count]) => (count > 0 ? [kind] : [])))
}
