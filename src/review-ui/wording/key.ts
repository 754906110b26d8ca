import type { ja } from './ja.ts'

/** Name of a piece of wording of the review page; every language has every one of them. */
export type DeskWordKey = keyof typeof ja
