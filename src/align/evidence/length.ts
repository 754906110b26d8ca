/**
 * Measure how much a segment says: its letters, figures and ideographs. White space and punctuation do not count, so
 * that segmenters that set marks apart measure alike.
 *
 * @returns at least 1.
 */
export function segmentLength(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at += 1) if (isLetter(text.charCodeAt(at))) length += 1
  return Math.max(1, length)
}

/** Tell letters and figures from marks by their place in Unicode; code units of the higher planes count half. */
function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code < 0xff00
}
