import { review } from './review.ts'
import { site } from './site.ts'

/** The interface in English. */
export const enWording = { tag: 'en', site, review } as const
