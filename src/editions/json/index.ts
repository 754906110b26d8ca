export { writeBitextJson } from './bitext-json.ts'
export { type BitextFile, bitextShape } from './bitext-shape.ts'
export { schemaPath, writeBitextSchema } from './schema.ts'
