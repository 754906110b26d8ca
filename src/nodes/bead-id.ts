/**
 * Derive the id of a proposed bead from its paths: `2-4-i3--h3-2-c1`, `omission-1-2-i5`, `addition-h2-i1`. Every target
 * segment stands in one proposed bead, and so does an omitted source segment: ids are unique.
 *
 * @returns ASCII letters, figures, `.`, `_` and `-`: fit for an anchor.
 */
export function beadId(source: readonly string[], target: readonly string[]): string {
  const [from] = source
  const [to] = target
  if (from === undefined) return `addition-${slug(to ?? '')}`
  if (to === undefined) return `omission-${slug(from)}`
  return `${slug(from)}--${slug(to)}`
}

function slug(path: string): string {
  return path.replaceAll('/', '-').replaceAll('~', '_')
}
