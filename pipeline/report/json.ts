import type { Format } from './format.ts'
import { listMessageRows } from './rows.ts'

/** Report messages as a JSON array of rows. */
export const toJson: Format = files => `${JSON.stringify(listMessageRows(files), null, 2)}\n`
