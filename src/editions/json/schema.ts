import * as z from 'zod'
import type { SiteDescription, TextFile } from '../../nodes/index.ts'
import { bitextShape } from './bitext-shape.ts'

/** Path of the schema of a bitext as JSON below the output folder. */
export const schemaPath = 'schema/bitext-1.json'

/** Get the address under which the schema is published. */
export function schemaUrl(site: SiteDescription): string {
  return site.url + schemaPath
}

/** Write the JSON Schema (draft 2020-12) of a bitext as JSON. */
export function writeBitextSchema(site: SiteDescription): TextFile {
  const { $schema, ...schema } = z.toJSONSchema(bitextShape)
  const named = { $schema, $id: schemaUrl(site), title: 'Taiyaku bitext, version 1', ...schema }
  return { path: schemaPath, text: `${JSON.stringify(named, null, 2)}\n` }
}
