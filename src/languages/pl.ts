import type { Language } from './language.ts'

/** Polish. */
export const pl: Language = {
  tag: 'pl',
  prefixes: 'dr prof inż mgr doc hab gen płk kpt ks św np tzw tj m.in zob por ok woj ul al pl os im śp red',
  numericPrefixes: 'str s art ust pkt nr poz rys rozdz t tab par lit tel § zał',
  abbreviations: 'r w ww m zł gr godz min tys mln mld wg n.e p.n.e',
  starters:
    'Ten Ta To Te Ci On Ona Ono Oni One Ja Ty My Wy Jego Jej Ich Nasz Ale I A Oraz Potem Następnie Jednak Więc Dlatego W We Na Z Ze Po Od Do Przed Przy Pod Nad Za Dla O U Jest Są Nie Tak Gdy Kiedy Jeśli Jak Co Kto Gdzie Wszyscy Inni Zmieniono Tam Tu',
  divisions: 'Artykuł|Art\\.|Rozdział',
  numbers: {
    decimal: ',',
    fractions: 'trzeci*=3 czwart*=4 piąt*=5 szóst*=6 ósm*=8 dziesiąt*=10 połow*=2',
    forms:
      'jed*=1 pierwsz*=1 raz=1 zer*=0 dw*=2 drug*=2 oba=2 obie=2 obu=2 par*=2 pół*=0.5 połow*=2 trz*=3 czter*=4 czwart*=4 ćwier*=4 pię*=5 piąt*=5 sześ*=6 szóst*=6 sied*=7 siód*=7 osie*=8 oś*=8 ósm*=8 dziewię*=9 dziewią*=9 dziesię*=10 dziesią*=10 jedena*=11 dwunas*=12 dwana*=12 trzyna*=13 czterna*=14 piętna*=15 szesna*=16 siedemna*=17 osiemna*=18 dziewiętna*=19 dwadzieś*=20 trzydzieś*=30 czterdzieś*=40 sto=100 stu=100 set*=100 tysi*=1000 milion*=1000000',
    months: 'stycz* lut* mar* kwie* maj* czerw* lip* sierp* wrze* październik* listopad* grud*',
    scales:
      'bln=1e12 bilion=1e12 biliony=1e12 bilionów=1e12 miliard=1e9 miliardy=1e9 tys=1e3 tysiąc=1e3 tysiące=1e3 tysięcy=1e3 mln=1e6 milion=1e6 miliony=1e6 milionów=1e6 mld=1e9 miliardów=1e9'
  },
  functionWords: 'na do nie się że jest przez oraz jego lub każdy każda jako dla od'
}
