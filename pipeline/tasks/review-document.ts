import { decidedOrder, orderChanges } from '../../src/review/index.ts'
import { processDocument } from '../document/process-document.ts'
import type { DocumentRows } from '../review/document-rows.ts'
import { listRelations } from '../review/list-relations.ts'
import { countUnreviewed, rowsBy } from '../review/review-rows.ts'
import { faultsOf } from './plain-file.ts'
import type { Task } from './task.ts'

/** List the rows of a document, compared with what was accepted. */
export const reviewDocument: Task<null, DocumentRows> = async (slug, [corpus]) => {
  if (!corpus) throw new RangeError('expected one corpus')
  const { bitexts, files, complete } = await processDocument(corpus, slug)
  const rowsOf = rowsBy(corpus.termbase)
  const rows = bitexts.flatMap(bitext => orderChanges(rowsOf(slug, bitext), decidedOrder(bitext.decisions)))
  return {
    faults: faultsOf(files),
    complete,
    value: { rows, relations: listRelations(slug, bitexts, rows), unreviewed: countUnreviewed(rows) }
  }
}
