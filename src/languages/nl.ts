import type { Language } from './language.ts'

/** Dutch. */
export const nl: Language = {
  tag: 'nl',
  prefixes:
    'dhr mevr mw dr drs prof ir ing mr st bijv o.a d.w.z m.b.t i.p.v t.a.v evt resp ca incl excl zgn jl a.s',
  numericPrefixes: 'blz p pp art lid nr nrs afb fig hfdst par tel bl',
  abbreviations: 'n.v b.v v.chr n.chr e.d',
  starters:
    'De Het Een Hij Zij Ze Wij We Ik U Jij Je Dit Dat Deze Die Er Maar En Of Toen Daarna Dan Daarom Ook In Op Aan Bij Met Van Voor Door Na Om Te Als Wanneer Hoewel Zijn Haar Hun Ons Niet Geen Wie Wat Waar Hoe Alle Andere',
  divisions: 'Artikel|Art\\.|Hoofdstuk|Titel',
  numbers: {
    decimal: ',',
    fractions: 'derde=3 derden=3 kwart*=4 vierde=4 vijfde=5 zesde=6 achtste=8 tiende=10 helft=2',
    forms:
      'een=1 één=1 eerste=1 nul=0 geen=0 twee*=2 tweede=2 beide*=2 dubbel*=2 half=0.5 helft=2 drie*=3 derde=3 vier*=4 kwart*=4 vijf*=5 zes*=6 zeven*=7 acht*=8 negen*=9 tien*=10 elf*=11 twaalf*=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 honderd*=100 duizend*=1000 miljoen*=1000000',
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    scales: 'biljoen=1e12 mrd=1e9 mio=1e6 miljoenen=1e6 duizend=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9'
  },
  functionWords: 'de het een en van is niet dat op te zijn met voor aan door worden ieder'
}
