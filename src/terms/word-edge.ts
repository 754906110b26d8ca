import type { MatchForm } from './match-form.ts'

const katakana = /[\p{Script=Katakana}ー]/u
const hangul = /\p{Script=Hangul}/u

/** Letters and digits of scripts that put spaces between words. */
const spaced =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}_]/u

/** Korean particles and endings that follow a noun without a space, up to three of them. */
const particles =
  /^들?(?:으로서|으로써|에게서|이라는|이라도|입니다|이었다|에서|에게|까지|부터|마다|보다|처럼|조차|밖에|만큼|대로|하고|한테|이나|이며|이고|이란|이다|이든|이라|라는|라도|로서|로써|으로|였다|께서|은|는|이|가|을|를|의|에|로|와|과|도|만|나|며|고|란|라|께|뿐|적|인){0,3}$/u

/**
 * Tell whether a stretch `[start, end)` begins and ends where words may: for Latin letters and the like, and for
 * katakana, not inside a longer run; for Korean, at the start of a word, followed by particles only. Han characters are
 * checked by `HanReader`.
 */
export function hasWordEdges(form: MatchForm, start: number, end: number): boolean {
  const { characters, gaps } = form
  const before = gaps[start] ? '' : (characters[start - 1] ?? '')
  const after = gaps[end] ? '' : (characters[end] ?? '')
  const first = characters[start] ?? ''
  const last = characters[end - 1] ?? ''
  for (const script of [spaced, katakana]) {
    if (script.test(first) && script.test(before)) return false
    if (script.test(last) && script.test(after)) return false
  }
  if (hangul.test(first) && hangul.test(before)) return false
  return !hangul.test(last) || !hangul.test(after) || particles.test(restOfWord(form, end))
}

function restOfWord({ characters, gaps }: MatchForm, from: number): string {
  let rest = ''
  for (let at = from; at < from + 9; at++) {
    const character = characters[at] ?? ''
    if (gaps[at] || !hangul.test(character)) break
    rest += character
  }
  return rest
}
