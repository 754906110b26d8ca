import { review } from './review.ts'
import { site } from './site.ts'

/** The interface in Japanese. */
export const jaWording = { tag: 'ja', site, review } as const
