import type { Language } from './language.ts'

/** Swedish. */
export const sv: Language = {
  tag: 'sv',
  prefixes: 't.ex bl.a d.v.s dvs s.k ca jfr prof dr f.d resp t.o.m fr.o.m inkl exkl',
  numericPrefixes: 's sid fig kap tab nr art st tel',
  abbreviations: 'kr f.kr e.kr milj mdr',
  finalAbbreviations: 'm.m m.fl o.s.v o.d',
  starters:
    'Den Det De En Ett Han Hon Vi Ni Jag Du Man Denna Detta Dessa Men Och Eller Sedan Då Där Här I På Av Med För Från Till Vid Om När Som Efter Inte Hans Hennes Deras Alla Andra Vad Vem Hur',
  divisions: 'Artikel|Art\\.|Kapitel',
  numbers: {
    decimal: ',',
    fractions: 'tredjedel*=3 fjärdedel*=4 femtedel*=5 sjättedel*=6 åttondel*=8 tiondel*=10 hälften=2',
    forms:
      'en=1 ett=1 första=1 noll=0 ingen=0 inga=0 två*=2 andra=2 båda=2 dubbel*=2 halv*=0.5 halv*=2 hälften=2 tre=3 tredje*=3 fyra=4 fjärde*=4 fem=5 femte*=5 sex=6 sjätte=6 sju=7 sjunde=7 åtta=8 åttonde=8 nio=9 nionde=9 tio*=10 elva=11 tolv*=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo*=20 trettio=30 fyrtio=40 femtio=50 hundra*=100 tusen*=1000 miljon*=1000000',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    scales:
      'biljon=1e12 biljoner=1e12 mdr=1e9 mdkr=1e9 mkr=1e6 mnkr=1e6 milj=1e6 mkr=1e6 tusen=1e3 miljon=1e6 miljoner=1e6 mn=1e6 miljard=1e9 miljarder=1e9 md=1e9'
  },
  functionWords: 'och att det är som en ett inte för på av med den har till var eller skall'
}
