/**
 * Make a function that writes the context fingerprint of a repeated text, which distinguishes it from its copies:
 * hashes of the nearest texts before and after it that occur once, each with the distance to the repeated text.
 *
 *     甲  加强领导  乙  丙
 *         ^ `<甲>+1 <乙>-1`
 *
 * @param forms of all segments of a text, in comparable form and text order.
 */
export function contextFingerprints(forms: readonly string[]): (index: number) => string {
  const places = uniquePlaces(forms)
  const marks = forms.map((form, index) => (places.get(form) === index ? fingerprint(form) : undefined))
  const look = (from: number, step: 1 | -1): string[] => {
    for (let at = from + step; at >= 0 && at < marks.length; at += step)
      if (marks[at] !== undefined) return [`${marks[at]}${step < 0 ? '+' : '-'}${Math.abs(from - at)}`]
    return []
  }
  return index => [...look(index, -1), ...look(index, 1)].join(' ')
}

/** A possible current position of a text. */
export interface NearPlace {
  /** Index of the segment. */
  readonly index: number
  /** Weight of the evidence for it: the sum of 1 / distance. */
  readonly nearness: number
}

/**
 * Make a function that lists the current positions of a text according to its context fingerprint: none, one, or two if
 * its surroundings were torn apart.
 *
 * @param forms of all current segments, in comparable form and text order.
 */
export function locateContexts(forms: readonly string[]): (near: string) => NearPlace[] {
  const places = new Map<string, number>()
  for (const [form, index] of uniquePlaces(forms)) places.set(fingerprint(form), index)
  return near => {
    const found = new Map<number, number>()
    for (const mark of near.split(' ')) {
      const [, print = '', written = ''] = /^(\w+)([+-]\d+)$/.exec(mark) ?? []
      const place = places.get(print)
      const distance = Number(written)
      if (place === undefined || distance === 0) continue
      const index = place + distance
      found.set(index, (found.get(index) ?? 0) + 1 / Math.abs(distance))
    }
    return [...found].map(([index, nearness]) => ({ index, nearness }))
  }
}

/** Index the texts that occur once. */
function uniquePlaces(forms: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, form] of forms.entries()) {
    if (places.has(form)) repeated.add(form)
    places.set(form, index)
  }
  for (const form of repeated) places.delete(form)
  return places
}

/** Hash a text: FNV-1a, 32 bits, over its code units, in base 36 (Fowler, Noll and Vo 1991). */
function fingerprint(form: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
