import type { Language } from './language.ts'
import { japaneseMarks } from './marks.ts'

/** Japanese. Han figures are read elsewhere; this file lists the other words for numbers. */
export const ja: Language = {
  tag: 'ja',
  unspaced: true,
  unspacedQuotations: true,
  clause: /^(?=[\s\S]{5})[\s\S]*\p{Script=Hiragana}./u,
  step: /\p{Script=Hiragana}$/u,
  punctuation: japaneseMarks,
  hanHeading: '漢',
  numbers: {
    decimal: '.',
    forms:
      '*ひと*=1 *単*=1 *初*=1 *最初*=1 *ゼロ*=0 *ふた*=2 *両*=2 *双方*=2 *ダブル*=2 *ペア*=2 *倍*=2 *半*=0.5 *半*=2 *みっ*=3 *ダース*=12'
  }
}
