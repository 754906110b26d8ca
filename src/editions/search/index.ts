export { writeSearchedClauses } from './clauses.ts'
export { writeSearchSetup } from './setup.ts'
export { writeShards } from './shards.ts'
