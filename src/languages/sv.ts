import type { Language } from './language.ts'

/** Swedish. */
export const sv: Language = {
  tag: 'sv',
  divisions: 'Artikel|Art\\.|Kapitel',
  numbers: {
    decimal: ',',
    forms:
      'en=1 ett=1 första=1 noll=0 ingen=0 inga=0 två*=2 andra=2 båda=2 dubbel*=2 halv*=0.5 halv*=2 hälften=2 tre=3 tredje*=3 fyra=4 fjärde*=4 fem=5 femte*=5 sex=6 sjätte=6 sju=7 sjunde=7 åtta=8 åttonde=8 nio=9 nionde=9 tio*=10 elva=11 tolv*=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo*=20 trettio=30 fyrtio=40 femtio=50 hundra*=100 tusen*=1000 miljon*=1000000',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    scales: 'tusen=1e3 miljon=1e6 miljoner=1e6 mn=1e6 miljard=1e9 miljarder=1e9 md=1e9'
  },
  functionWords: 'och att det är som en ett inte för på av med den har till var eller skall'
}
