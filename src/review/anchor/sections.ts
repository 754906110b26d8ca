import type { ComparedSegment } from './compared.ts'
import { lastStep, parentOf } from './path-order.ts'

/** A unit of the outline: a heading, or the first cell of a row, with everything below it. */
export interface Section<Item> {
  /** Path; empty for the whole text. */
  readonly path: string
  /** Whether it is a table, a row of a table, or opened by a heading or item. */
  readonly kind: 'table' | 'row' | 'heading'
  /** Form of the heading or first cell; empty if there is none. */
  readonly title: string
  /** Its own segments, heading first, without those of its subsections. */
  readonly items: Item[]
  /** Its direct subsections. */
  readonly children: Array<Section<Item>>
  /** Counts of all texts in it, including subsections; in a row, each with its column. */
  readonly forms: Map<string, number>
}

/**
 * Split a text into sections: headings, numbered paragraphs and items with segments below them, tables and rows.
 *
 * @param segments sorted by path.
 * @param titles forms of headings: a segment with one of these is a section even if nothing is below it.
 * @returns the whole text as a section.
 */
export function readSections<Item extends ComparedSegment>(
  segments: readonly Item[],
  titles: ReadonlySet<string>
): Section<Item> {
  const homes = listHomes(segments)
  for (const { path, form } of segments) if (titles.has(form) && /^\d/.test(lastStep(path))) homes.add(path)
  const forms = new Map(segments.map(({ path, form }) => [path, form]))
  const root: Section<Item> = {
    path: '',
    kind: 'heading',
    title: '',
    items: [],
    children: [],
    forms: new Map()
  }
  const known = new Map([['', root]])
  const open = (path: string): Section<Item> => {
    const section = known.get(path)
    if (section) return section
    const title = forms.get(path) ?? forms.get(`${path}/k1`) ?? ''
    const made: Section<Item> = { path, kind: kindOf(path), title, items: [], children: [], forms: new Map() }
    known.set(path, made)
    open(homeOf(path)).children.push(made)
    return made
  }
  for (const segment of segments) {
    const { path, form } = segment
    const home = homes.has(path) ? path : homeOf(path)
    open(home).items.push(segment)
    for (let at = home; ; at = homeOf(at)) {
      const { forms, kind } = open(at)
      const key = kind === 'row' ? `${lastStep(path)} ${form}` : form
      forms.set(key, (forms.get(key) ?? 0) + 1)
      if (at === '') break
    }
  }
  return root
}

/** List the forms of the segments with others below them. */
export function listTitles(segments: readonly ComparedSegment[]): Set<string> {
  const homes = listHomes(segments)
  return new Set(segments.flatMap(({ path, form }) => (homes.has(path) ? [form] : [])))
}

/** List the parents of segments. */
function listHomes(segments: readonly ComparedSegment[]): Set<string> {
  return new Set(segments.map(({ path }) => homeOf(path)))
}

function kindOf(path: string): Section<unknown>['kind'] {
  const [letter, figure = ''] = lastStep(path)
  if (letter === 't' && /\d/.test(figure)) return 'table'
  return letter === 'r' && /\d/.test(figure) ? 'row' : 'heading'
}

/** Return the path of the row, or else of the nearest heading, numbered paragraph or item, above a path. */
function homeOf(path: string): string {
  let home = parentOf(path)
  while (/^[psck]\d/.test(lastStep(home))) home = parentOf(home)
  return home
}

/** List a section and all its descendants, parents first. */
export function listAllSections<Item>(section: Section<Item>): Array<Section<Item>> {
  return [section, ...section.children.flatMap(child => listAllSections(child))]
}

/** List the texts of a section and all its descendants. */
export function listItems<Item>(section: Section<Item>): Item[] {
  return [...section.items, ...section.children.flatMap(child => listItems(child))]
}
