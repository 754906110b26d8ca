import type { Format } from './format.ts'
import { listRows } from './rows.ts'

/** Report messages as a JSON array of rows. */
export const toJson: Format = files => `${JSON.stringify(listRows(files), null, 2)}\n`
