import type { Language } from './language.ts'

/** Italian. */
export const it: Language = {
  tag: 'it',
  prefixes: 'sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing geom on cav p.es es cfr v ca gen col',
  numericPrefixes: 'p pp pag pagg art artt n nn fig vol cap tel co c',
  abbreviations: 's.p.a s.r.l a.c d.c s',
  starters:
    'Il Lo La I Gli Le Un Uno Una L Egli Ella Lui Lei Loro Noi Voi Io Tu Questo Questa Questi Queste Quello Ma E O Poi Quindi Inoltre Però In Di Da Con Su Per Tra Fra Del Della Nel Nella Al Alla Se Quando Come Non Si È Suo Sua Che Chi Tutti Anche',
  divisions: 'Articolo|Art\\.|Capitolo|Sezione|Titolo',
  numbers: {
    decimal: ',',
    fractions:
      'terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5 ottavo=8 ottavi=8 decimo=10 decimi=10 metà=2',
    forms:
      'uno=1 un=1 un*=1 prim*=1 zero=0 nessun*=0 due=2 second*=2 doppi*=2 entrambi=2 entrambe=2 coppia=2 paio=2 mezz*=0.5 mezz*=2 metà=2 tre=3 terz*=3 tripl*=3 quattro=4 quart*=4 quart*=0.25 cinque=5 quint*=5 sei=6 sest*=6 sette=7 settim*=7 otto=8 ottav*=8 nove=9 non*=9 dieci=10 decim*=10 undici=11 dodici=12 dozzin*=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 vent*=20 trent*=30 quarant*=40 cinquant*=50 sessant*=60 settant*=70 ottant*=80 novant*=90 cent*=100 mille=1000 mila=1000 migliai*=1000 milion*=1000000',
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    scales:
      'mrd=1e9 bilione=1e12 bilioni=1e12 trilione=1e18 mld=1e9 mila=1e3 mille=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9'
  },
  functionWords: 'il di che è e la per un una sono del della dei delle con non si nel alla gli ogni'
}
