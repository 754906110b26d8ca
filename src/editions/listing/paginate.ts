/** Maximum number of entries per page. */
const most = 50

/** One page of a list of entries. */
export interface Numbered<Entry> {
  /** Number of the page, from 1. */
  readonly page: number
  /** Number of pages, at least 1. */
  readonly pages: number
  /** Entries on the page. */
  readonly entries: readonly Entry[]
}

/** Split entries into pages of fifty, so that changing one entry changes one page. An empty list has one empty page. */
export function paginate<Entry>(entries: readonly Entry[]): Array<Numbered<Entry>> {
  const pages = Math.max(1, Math.ceil(entries.length / most))
  return Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    pages,
    entries: entries.slice(at * most, (at + 1) * most)
  }))
}
