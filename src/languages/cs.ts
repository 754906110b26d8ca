import type { Language } from './language.ts'

/** Czech. */
export const cs: Language = {
  tag: 'cs',
  prefixes: 'dr prof ing mgr doc bc mudr judr gen sv např tzv tj viz srov cca popř resp ul nám tř',
  numericPrefixes: 'str s čl odst písm č čís obr kap tab tel § sb příl',
  abbreviations: 'r st n.l př.n.l tis mil mld kč hod min',
  unfinished: /^[IVXL]+$/u,
  starters:
    'Ten Ta To Ti Tyto Tato Tento On Ona Ono Oni Já Ty My Vy Jeho Její Jejich Náš Ale A I Pak Potom Však Proto V Ve Na Z Ze Po Od Do Před Při Pod Nad Za Pro O U Je Jsou Byl Byla Bylo Ne Ano Když Jestli Jak Co Kdo Kde Všichni Ostatní Tam Zde Zemřel',
  divisions: 'Článek|Kapitola',
  numbers: {
    decimal: ',',
    fractions: 'třetin*=3 čtvrtin*=4 pětin*=5 šestin*=6 osmin*=8 desetin*=10 polovin*=2',
    forms:
      'jed*=1 prvn*=1 nul*=0 dv*=2 druh*=2 oba=2 obě=2 obou=2 pár*=2 pol*=0.5 polov*=2 tř*=3 čtyř*=4 čtvrt*=4 pět*=5 pát*=5 šest*=6 sedm*=7 osm*=8 dev*=9 des*=10 jedenáct*=11 dvanáct*=12 třináct*=13 čtrnáct*=14 patnáct*=15 šestnáct*=16 sedmnáct*=17 osmnáct*=18 devatenáct*=19 dvacet*=20 třicet*=30 čtyřicet*=40 sto=100 set=100 stov*=100 tis*=1000 mili*=1000000',
    months: 'led* únor* břez* dub* květ* červn* červenc* srp* září* říj* listopad* prosin*',
    scales:
      'milionu=1e6 bilion=1e12 biliony=1e12 bilionu=1e12 bilionů=1e12 miliarda=1e9 miliardu=1e9 bil=1e12 tis=1e3 tisíc=1e3 tisíce=1e3 mil=1e6 milion=1e6 miliony=1e6 milionů=1e6 mld=1e9 miliard=1e9 miliardy=1e9'
  },
  functionWords: 'na je se že do nebo má být jeho své které právo každý pro jako ve podle'
}
