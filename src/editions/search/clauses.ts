import type { Publication } from '../../nodes/index.ts'
import { searchedClausesPath } from '../address.ts'
import { beadAnchor } from '../html/anchors.ts'
import { listClauses } from '../listing/to-listing.ts'
import { viewBitext } from '../view/bitext-view.ts'
import type { ClauseRow } from './protocol.ts'
import { writeReceived } from './received.ts'

/** Write the clauses of a bitext for the search page. */
export function writeSearchedClauses(publication: Publication): string {
  const clauses = listClauses(viewBitext(publication.bitext))
  return writeReceived(
    searchedClausesPath(publication),
    clauses.map(({ bead, place, source, targetPlace, target }) => {
      const row: ClauseRow = [beadAnchor(bead), place, source, targetPlace, target]
      return JSON.stringify(row)
    })
  )
}
