import type { ja } from './ja.ts'

/** Name of a piece of wording; every language has every one of them. */
export type WordingKey = keyof typeof ja
