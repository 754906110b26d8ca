const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…]/u

const joiningWord = /^(?:and|or|to|und|oder|bis|bzw|et|ou)\b/
const longestWord = 64
const longestUrl = 512

/** Joins two lines of one paragraph; made by `lineJoiner`. */
export type JoinLines = (before: string, after: string) => string

/**
 * Make a function that joins the lines of one text. It adds nothing next to Han, kana or full-width marks, removes a
 * hyphen that broke a word, rejoins a broken URL, and adds a space elsewhere.
 *
 * ```text
 * the inter-      a well-          http://example.org/
 * national        known word       page.htm
 *      ^ removed          ^ kept if the text has `well-known` within a line
 * ```
 */
export function lineJoiner(text: string): JoinLines {
  const compounds = new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu) ?? [])
  return (before, after) => {
    if (before === '' || after === '') return before + after
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
    const broken = brokenWord(before, after)
    if (broken) return (compounds.has(broken.toLowerCase()) ? before : before.slice(0, -1)) + after
    return before + (needsNoSpace(before, after) ? '' : ' ') + after
  }
}

function brokenWord(before: string, after: string): string | undefined {
  if (!/[-‐]$/.test(before.slice(-1))) return undefined
  const head = /\p{L}+[-‐]$/u.exec(before.slice(-longestWord))?.[0]
  const tail = joiningWord.test(after) ? undefined : /^\p{Ll}+/u.exec(after)?.[0]
  return head && tail ? `${head.slice(0, -1)}-${tail}` : undefined
}

function needsNoSpace(before: string, after: string): boolean {
  const last = Array.from(before.slice(-2)).at(-1) ?? ''
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0)
  if ('([{'.includes(last) || ')]},.;:!?%'.includes(first)) return true
  if (spaceless.test(last) || spaceless.test(first)) return true
  return isUrlBroken(before, after) || isNumberBroken(before, after) || isCompound(before, after)
}

/** Tell whether a hyphen belongs to a compound: `Anglo-` and `American` are one word, `Haupt-` and `und` are two. */
function isCompound(before: string, after: string): boolean {
  return /\p{L}[-‐]$/u.test(before.slice(-3)) && /^\p{L}/u.test(after) && !joiningWord.test(after)
}

/** Tell whether a line break is within a number: `…利用額は6,` and `832億元…`. Latin script does not break numbers. */
function isNumberBroken(before: string, after: string): boolean {
  return /\d[,.]?$/.test(before.slice(-2)) && /^\d/.test(after) && spaceless.test(before.slice(-12))
}

function isUrlBroken(before: string, after: string): boolean {
  const url = /https?:\/\/[!-~]+$/i.exec(before.slice(-longestUrl))?.[0]
  if (!url) return false
  return /[/_=&?%#-]$/.test(url) ? /^[\w%#?&=./~-]/.test(after) : /^[/_=&?%#]|^\.\w/.test(after)
}
