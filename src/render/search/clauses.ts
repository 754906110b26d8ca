import type { OutputFile, Publication } from '../../nodes/index.ts'
import { searchedClausesPath } from '../address.ts'
import { beadAnchor } from '../html/anchors.ts'
import { listClauses } from '../listing/index.ts'
import { viewBitext } from '../view/index.ts'
import { writeReceived } from './received.ts'

/** Write the clauses of a bitext as the search page shows them: anchor, place, source and target of each bead. */
export function writeSearchedClauses(publication: Publication): OutputFile {
  const rows = listClauses(viewBitext(publication.bitext)).map(({ bead, place, source, target }) =>
    JSON.stringify([beadAnchor(bead), place, source, target])
  )
  return writeReceived(searchedClausesPath(publication), rows)
}
