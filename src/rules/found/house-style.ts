/** Times from which on a mark can be a habit. */
const fewest = 3

/**
 * Tell whether a text has a mark throughout in place of the one that is expected. Then it is the style of the house, and no
 * fault.
 *
 * @param wrong how often the text has the mark.
 * @param right how often it has the one that is expected, where the other could stand too.
 */
export function isHouseStyle(wrong: number, right: number): boolean {
  return wrong >= fewest && wrong > right
}
