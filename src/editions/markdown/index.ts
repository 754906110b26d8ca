import type { RootContent } from 'mdast'
import type { Publication } from '../../nodes/index.ts'
import { oncePer } from '../../nodes/index.ts'
import { makeTemplate, type Wording } from '../../wording/index.ts'
import { buildProvenanceSection, buildTermsSection, buildWholeTextSection } from './back.ts'
import { createMarkdownEdition } from './edition.ts'
import { buildContents, buildFrontSection } from './front.ts'
import { buildOtherNotes, placeNotes } from './notes.ts'
import { buildAligned } from './rows.ts'
import { escapeInMarkdown, writeBlocks } from './write.ts'

/** The part between front and provenance. Those two are in the reader's language and may vary in form. */
const middleOf = oncePer((publication: Publication) =>
  makeTemplate(wording => writeBlocks(buildMiddle(publication, wording)), escapeInMarkdown)
)

/** Write the bilingual Markdown of a bitext in one interface language. */
export function writeBilingualMarkdown(publication: Publication, wording: Wording): string {
  const edition = createMarkdownEdition(publication, wording)
  const parts = [
    writeBlocks(buildFrontSection(edition)),
    middleOf(publication)(wording),
    writeBlocks(buildProvenanceSection(edition))
  ]
  return parts.join('\n')
}

function buildMiddle(publication: Publication, wording: Wording): RootContent[] {
  const edition = createMarkdownEdition(publication, wording)
  const notes = placeNotes(edition)
  return [
    ...buildContents(edition),
    ...buildAligned(edition, notes),
    ...buildWholeTextSection(edition),
    ...buildOtherNotes(notes, edition),
    ...buildTermsSection(edition)
  ]
}
