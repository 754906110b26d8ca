import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast'
import type { Wording } from '../../wording/index.ts'
import { type Fact, listTextFacts } from '../view/facts.ts'
import { type DescribedSide, describeAlignment, describeCoverage } from '../view/labels.ts'
import { renderingOfHeading } from '../view/rendering-of-heading.ts'
import type { RowSection } from '../view/row.ts'
import { headingLabel, sectionDepth } from '../view/text-view.ts'
import { blockquote, heading, link, list, paragraph, strong, text } from './build.ts'
import type { MarkdownEdition } from './edition.ts'
import { sectionId } from './section-id.ts'

/** Build the title, and the facts and descriptions of both texts. */
export function buildFrontSection({ source, target, wording, coverage }: MarkdownEdition): RootContent[] {
  const facts = [source, target].map(side => factList(listTextFacts(side, wording), wording))
  return [
    heading(1, text(target.title)),
    paragraph(strong(source.title)),
    ...facts.filter(each => each.children.length > 0),
    blockquote([
      ...describe(source),
      ...describe(target),
      paragraph(text(describeCoverage(coverage, wording))),
      paragraph(text(describeAlignment(coverage, wording)))
    ])
  ]
}

function describe({ language, badge, label, note }: DescribedSide): BlockContent[] {
  const blocks = [paragraph(strong(language), text(` · ${badge} — ${label}`))]
  return note ? [...blocks, paragraph(text(note.text))] : blocks
}

/** Build a list of named facts. */
export function factList(facts: readonly Fact[], { translate, day }: Wording): List {
  return list(
    facts.map(({ name, value, kind }) => {
      const named = text(translate('factName', { name }))
      if (kind === 'address') return [paragraph(named, webLink(value))]
      return [paragraph(named, text(kind === 'date' ? day(value) : value))]
    })
  )
}

/** Link to a web page by its address; any other address stays text. */
function webLink(url: string): PhrasingContent {
  return /^https?:\/\//i.test(url) ? link(url, url) : text(url)
}

/** Build the outline of the source, each heading with its rendering. */
export function buildContents({ view, wording }: MarkdownEdition): RootContent[] {
  const entries = view.sections.filter(({ section }) => section?.heading && !section.isTitle)
  if (entries.length === 0) return []
  return [heading(2, text(wording.translate('contents'))), nest(entries, 0).list]
}

/** Nest entries deeper than `depth` in a list below the entry before them. */
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

function entryLine(entry: RowSection): BlockContent {
  const heading = entry.section?.heading
  const label = heading ? link(`#${sectionId(heading)}`, headingLabel(heading)) : text('')
  const rendering = renderingOfHeading(entry)
  return rendering ? paragraph(label, text(` ${rendering}`)) : paragraph(label)
}
