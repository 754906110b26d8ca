import type { PhrasingContent, RootContent } from 'mdast'
import type { Concept, Locale } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { listProvenance } from '../view/facts.ts'
import type { DescribedSide } from '../view/labels.ts'
import type { PlacedBead } from '../view/row.ts'
import { heading, join, link, paragraph, small, table, tag, text } from './build.ts'
import type { MarkdownEdition } from './edition.ts'
import { factList } from './front.ts'
import { listNamedSections } from './section-id.ts'

/** Build the whole target in its own order. */
export function buildWholeTextSection({ target, publication, wording }: MarkdownEdition): RootContent[] {
  return [
    heading(2, text(wording.translate('wholeText', { language: target.language }))),
    ...target.plain.blocks(publication.bitext.target.children, 2)
  ]
}

/** Build the list of terms with their definitions and sections; `undefined` if there are none. */
export function buildTermsSection({
  publication,
  view,
  source,
  target,
  wording
}: MarkdownEdition): RootContent[] {
  const { termbase, concordance } = publication
  if (termbase.concepts.length === 0) return []
  const occurrences = new Map(concordance.map(each => [each.concept, each.occurrences]))
  const beads = new Map(view.beads.map(each => [each.bead.id, each]))
  const rows = termbase.concepts.map(concept => {
    const [first = [], second = []] = [source, target].map(({ locale }) => terms(concept, locale))
    const definition = wording.choose(concept.definition)
    const placed = (occurrences.get(concept.id) ?? []).flatMap(({ bead }) => beads.get(bead) ?? [])
    return [
      first,
      definition ? [...second, tag('<br>'), ...small(definition.text)] : second,
      sectionLinks(placed, wording)
    ]
  })
  const head = [source.language, target.language, wording.translate('occurrences')]
  return [heading(2, text(wording.translate('terms'))), table([head.map(name => [text(name)]), ...rows])]
}

function terms(concept: Concept, locale: Locale): PhrasingContent[] {
  return [text((concept.terms[locale] ?? []).map(term => term.text).join(' / '))]
}

/** Link to each section once, by its number if it has one. */
function sectionLinks(placed: readonly PlacedBead[], wording: Wording): PhrasingContent[] {
  return join(
    listNamedSections(placed, wording).map(({ id, name }) => [link(`#${id}`, name)]),
    () => [text(' ')]
  )
}

/** Build the provenance and rights of both texts. */
export function buildProvenanceSection({
  source,
  target,
  publication,
  wording
}: MarkdownEdition): RootContent[] {
  const { translate, day } = wording
  return [
    heading(2, text(translate('provenance'))),
    ...provenanceOf(source, wording),
    ...provenanceOf(target, wording),
    paragraph(
      text(translate('factName', { name: translate('updated') }) + day(publication.document.updated))
    ),
    paragraph(text(translate('licence')))
  ]
}

function provenanceOf(side: DescribedSide, wording: Wording): RootContent[] {
  const name = heading(3, text(`${side.language} · ${side.badge}`))
  return [name, factList(listProvenance(side, wording), wording)]
}
