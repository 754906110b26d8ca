import type { JoinLines } from '../text/join.ts'

/** Particles and endings that begin the rest of a word after a line end, but not a word. */
const ending =
  /^(?:은|는|을|를|의|에|에서|에게|에는|에도|로|으로|로서|로써|과|와|도|만|까지|부터|보다|처럼|마다|이라고|라고|다|고|며|으며|면|으면|지만|는데|데에는|하고|하며|하여|하여야|해|해서|해야|하는|한다|하지|할|했다|했고|하였다|되는|되며|된다|되어|있으며|었다|았다|였다|었고|았고|적으로|적인|들은|들이|들을|들의|들과)(?=[\s.,!?。」』”’)]|$)/u
/** Words of one syllable. */
const short = new Set(
  Array.from(
    '그이저한두세네몇수것등및또더못안각제약총매전후때곳집말일년월명개권장번회점시분초길물불산강꽃나무새책글'
  )
)

/**
 * Join lines of Hangul. Lines may be broken within words, and nothing shows whether they are: a word that is whole within
 * another line is joined, and so is the rest of one that begins with a particle or ending; a space is added elsewhere.
 *
 * @param text - all lines of the document.
 * @param join - joins lines of other scripts.
 */
export function hangulJoiner(text: string, join: JoinLines): JoinLines {
  const words = new Map<string, number>()
  // Words at the edges of lines may be parts of words.
  for (const line of text.split('\n')) {
    for (const word of line.trim().split(/\s+/).slice(1, -1)) {
      const plain = word.replace(/[^\p{L}\p{N}]/gu, '')
      for (let end = 2; end <= plain.length; end += 1) {
        const start = plain.slice(0, end)
        words.set(start, (words.get(start) ?? 0) + 1)
      }
    }
  }
  return (before, after) => {
    const head = /[\p{Script=Hangul}\d]+$/u.exec(before)?.[0]
    const tail = /^\p{Script=Hangul}+/u.exec(after)?.[0]
    if (!head || !tail) return join(before, after)
    return isWithinWord(head, tail, after, words) ? before + after : join(before, after)
  }
}

function isWithinWord(
  head: string,
  tail: string,
  after: string,
  words: ReadonlyMap<string, number>
): boolean {
  if (ending.test(after) || words.has(head + tail)) return true
  if (head.length === 1 && !short.has(head) && !/\d/.test(head)) return true
  if (/\d$/.test(head) && /^(?:년|월|일|시|분|조|항|호|명|개|권|번|회|원|세|층)/.test(tail)) return true
  return !words.has(tail) && words.has(head + tail.slice(0, 1))
}
