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
  divisions: 'Grein|Kafli',
  numbers: {
    decimal: ',',
    forms:
      'einn=1 ein=1 eitt=1 eins=1 fyrst*=1 núll=0 tve*=2 tvö=2 tvo=2 tvær=2 önnur=2 annar=2 annað=2 báð*=2 hálf*=0.5 þr*=3 þriðj*=3 fjór*=4 fjögur=4 fimm*=5 sex=6 sjött*=6 sjö*=7 átt*=8 níu*=9 tíu=10 tíund*=10 ellefu=11 tólf=12 þrettán=13 fjórtán=14 fimmtán=15 sextán=16 sautján=17 átján=18 nítján=19 tuttugu=20 þrjátíu=30 fjörutíu=40 fimmtíu=50 sextíu=60 sjötíu=70 áttatíu=80 níutíu=90 hundr*=100 þúsund*=1000 milljón*=1000000',
    months: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
    scales:
      'þúsund=1e3 þús=1e3 milljón=1e6 milljónir=1e6 milljóna=1e6 millj=1e6 milljarður=1e9 milljarðar=1e9 milljarða=1e9 billjón=1e12',
    fractions: 'þriðj*=3 fjórð*=4 fimmt*=5 tíund*=10 helming*=2'
  }
}
