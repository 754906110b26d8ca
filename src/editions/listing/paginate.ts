/** Most entries of a page. */
const most = 50

/** One of the pages that entries are laid out on. */
export interface Numbered<Entry> {
  /** Number of the page, from 1. */
  readonly page: number
  /** How many there are, 1 at least. */
  readonly pages: number
  /** What is on it. */
  readonly entries: readonly Entry[]
}

/** Lay entries out on pages of fifty, so that a change of one entry changes one page; none at all have an empty page. */
export function paginate<Entry>(entries: readonly Entry[]): Array<Numbered<Entry>> {
  const pages = Math.max(1, Math.ceil(entries.length / most))
  return Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    pages,
    entries: entries.slice(at * most, (at + 1) * most)
  }))
}
