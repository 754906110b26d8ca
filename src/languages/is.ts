import type { Language } from './language.ts'

/** Icelandic. */
export const is: Language = {
  tag: 'is',
  prefixes: 't.d þ.e sbr dr prof u.þ.b m.a skv hr sr',
  numericPrefixes: 'bls nr mgr gr tölul kafla mynd s sími',
  abbreviations: 'kr e.kr f.kr millj',
  finalAbbreviations: 'o.s.frv o.fl',
  functionWords: 'og það ekki hann þess frá eru að',
  starters:
    'Hann Hún Það Þeir Þær Þau Við Þið Ég Þú Þetta Þessi En Og Eða Svo Síðan Þá Þar Hér Í Á Af Með Fyrir Til Ef Þegar Ekki Allir Aðrir',
  divisions: 'Grein|Kafli'
}
