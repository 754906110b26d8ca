import type { Language } from './language.ts'
import { simplifiedChineseMarks, traditionalChineseMarks } from './marks.ts'

/**
 * Chinese. Han figures are read elsewhere; this file lists the other words for numbers. Text is folded to simplified
 * characters.
 */
export const zh: Language = {
  tag: 'zh',
  continuation: /^\s*[、，,；;：:的地得]/u,
  speaker:
    /^[^。！？!?；;，,“「"]{0,12}(?:说(?![服明法])|說(?![服明法])|问(?!题)|問(?!題)|喊|叫(?!做)|(?<![知难難报報])道(?=[。，,：:！!])|回?答(?![案应應])|嚷|骂|罵|吼|写道|表示)[^。！？!?；;，,“「"]{0,5}[。，,：:！!]/u,
  unspacedQuotations: true,
  unspaced: true,
  numbers: {
    decimal: '.',
    forms: '*单*=1 *首*=1 *初*=1 *零*=0 *双*=2 *对*=2 *俩*=2 *倍*=2 *半*=0.5 *半*=2 *仨*=3 *打*=12'
  }
}

/** Chinese in simplified characters. */
export const zhHans: Language = {
  ...zh,
  tag: 'zh-Hans',
  punctuation: simplifiedChineseMarks,
  hanHeading: 'pinyin'
}

/** Chinese in traditional characters. */
export const zhHant: Language = { ...zh, tag: 'zh-Hant', punctuation: traditionalChineseMarks }
