export type { WordingKey } from './key.ts'
export { type Escape, makeTemplate, type OpenWording, openWording, type Template } from './template.ts'
export { type Chosen, interfaceLanguages, type Translate, type Wording, wording } from './wording.ts'
