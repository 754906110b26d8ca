import type { Publication } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { buildProvenanceSection, buildTermsSection, buildWholeTextSection } from './back.ts'
import { createMarkdownEdition } from './edition.ts'
import { buildContents, buildFrontSection } from './front.ts'
import { buildOtherNotes, placeNotes } from './notes.ts'
import { buildAligned } from './rows.ts'
import { writeBlocks } from './write.ts'

/** Write the bilingual Markdown of a bitext in one interface language. */
export function writeBilingualMarkdown(publication: Publication, wording: Wording): string {
  const edition = createMarkdownEdition(publication, wording)
  const notes = placeNotes(edition)
  return writeBlocks([
    ...buildFrontSection(edition),
    ...buildContents(edition),
    ...buildAligned(edition, notes),
    ...buildWholeTextSection(edition),
    ...buildOtherNotes(notes, edition),
    ...buildTermsSection(edition),
    ...buildProvenanceSection(edition)
  ])
}
