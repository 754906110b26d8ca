export type { WordingKey } from './key.ts'
export { type Chosen, interfaceLanguages, type Translate, type Wording, wording } from './wording.ts'
