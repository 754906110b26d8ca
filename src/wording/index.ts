/**
 * The wording of pages, and interface languages of your own.
 *
 * @module taiyaku/wording
 */
export { checkWording, type WordingFault } from './check-wording.ts'
export type { InterfaceLanguage, ReviewKey, ReviewWords, WordingKey } from './interface-language.ts'
export {
  type Chosen,
  createInterface,
  type Interface,
  interfaceLanguages,
  shippedInterface,
  type Translate,
  type Wording
} from './wording.ts'
