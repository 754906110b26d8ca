import { review } from './review.ts'
import { site } from './site.ts'

/** The interface in simplified Chinese. */
export const zhHansWording = { tag: 'zh-Hans', site, review } as const
