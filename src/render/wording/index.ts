export type { WordingKey } from './key.ts'
export { makeTemplate, type Template } from './template.ts'
export { type Chosen, interfaceLanguages, type Translate, type Wording, wording } from './wording.ts'
