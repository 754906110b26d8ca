import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast'
import { describeAlignment, headingLabel, type RowSection, type Side, sectionDepth } from '../view/index.ts'
import type { Wording } from '../wording/index.ts'
import { heading, link, list, paragraph, quote, strong, text } from './build.ts'
import type { Edition } from './edition.ts'
import { sectionId } from './section-id.ts'

/** Build the title, what the texts are, and what is known of them. */
export function buildFront({ source, target, wording, coverage }: Edition): RootContent[] {
  return [
    heading(1, text(target.title)),
    paragraph(strong(source.title)),
    quote([
      ...describe(source, wording),
      ...describe(target, wording),
      paragraph(text(describeAlignment(coverage, wording)))
    ]),
    ...[facts(source, wording), facts(target, wording)].filter(each => each.children.length > 0)
  ]
}

function describe({ language, badge, label, note }: Side, _: Wording): BlockContent[] {
  const blocks = [paragraph(strong(language), text(` (${badge}) ${label}`))]
  return note ? [...blocks, paragraph(text(note.text))] : blocks
}

function facts({ metadata }: Side, { translate, day }: Wording): List {
  const { number, issuer, adopted, published, url } = metadata
  const rows: Array<[string, PhrasingContent] | undefined> = [
    number === undefined ? undefined : [translate('number'), text(number)],
    issuer === undefined ? undefined : [translate('issuer'), text(issuer)],
    adopted === undefined ? undefined : [translate('adopted'), text(day(adopted))],
    published === undefined ? undefined : [translate('published'), text(day(published))],
    url === undefined ? undefined : [translate('officialText'), webLink(url)]
  ]
  return factList(rows)
}

/** Build a list of names and facts. */
export function factList(rows: ReadonlyArray<readonly [string, PhrasingContent] | undefined>): List {
  const known = rows.filter(row => row !== undefined)
  return list(known.map(([name, fact]) => [paragraph(text(`${name}: `), fact)]))
}

/** Link to a page of the web by its address; any other address stays text. */
export function webLink(url: string): PhrasingContent {
  return /^https?:\/\//i.test(url) ? link(url, url) : text(url)
}

/** Build the outline of the source, each heading with what renders it. */
export function buildContents({ view, wording }: Edition): RootContent[] {
  const entries = view.sections.filter(({ section }) => section?.heading && !section.isTitle)
  if (entries.length === 0) return []
  return [heading(2, text(wording.translate('contents'))), nest(entries, 0).list]
}

/** Entries deeper than `depth` go into a list below the entry before them. */
function nest(entries: readonly RowSection[], depth: number): { list: List; taken: number } {
  const items: BlockContent[][] = []
  let index = 0
  while (index < entries.length) {
    const entry = entries[index]
    const at = entry?.section ? sectionDepth(entry.section) : 0
    if (!entry || at < depth) break
    if (at > depth && items.length > 0) {
      const below = nest(entries.slice(index), at)
      items.at(-1)?.push(below.list)
      index += below.taken
    } else {
      items.push([entryLine(entry)])
      index += 1
    }
  }
  return { list: list(items), taken: index }
}

function entryLine({ section, heading: row }: RowSection): BlockContent {
  const rendering = row?.renderings.find(each => each.target.length > 0)?.target[0]
  const source = section?.heading ? headingLabel(section.heading) : ''
  const label = link(`#${sectionId(section?.heading)}`, source)
  return rendering ? paragraph(label, text(` ${headingLabel(rendering)}`)) : paragraph(label)
}
