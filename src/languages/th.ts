import type { Language } from './language.ts'

/** Thai. */
export const th: Language = { tag: 'th', unspaced: true }
