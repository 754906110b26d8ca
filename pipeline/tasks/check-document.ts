import { processDocument } from '../document/process-document.ts'
import { checkStage } from '../stages.ts'
import { faultsOf, type PlainFile, toPlainFile } from './plain-file.ts'
import type { Task } from './task.ts'

/** Check a document by every rule; returns its files with their messages. */
export const checkDocument: Task<null, PlainFile[]> = async (slug, [corpus]) => {
  if (!corpus) throw new RangeError('expected one corpus')
  const document = await processDocument(corpus, slug)
  const faults = faultsOf(document.files)
  checkStage.run(document.bitexts, corpus)
  return { faults, complete: document.complete, value: document.files.map(toPlainFile) }
}
