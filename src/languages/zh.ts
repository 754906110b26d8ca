import type { NumberLanguage } from './language.ts'

/** Chinese. Han figures are read as such; here are other words for a number. Text is folded to simplified characters. */
export const zh: NumberLanguage = {
  decimal: '.',
  forms: '*单*=1 *首*=1 *初*=1 *零*=0 *双*=2 *对*=2 *俩*=2 *倍*=2 *半*=0.5 *半*=2 *仨*=3 *打*=12'
}
