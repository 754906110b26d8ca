/** Format a number as a circled figure from 1 to 20, and in brackets beyond. */
export function ordinal(figure: number): string {
  return figure <= 20 ? String.fromCodePoint(0x2460 + figure - 1) : `(${figure})`
}
