import type { Language } from './language.ts'
import { latinMarks } from './marks.ts'

/** French. */
export const fr: Language = {
  tag: 'fr',
  prefixes:
    'm mm mme mmes mlle mlles dr pr me mgr st ste p.ex cf c.-à-d env av apr éd hon gal col cdt lt janv févr avr juil sept oct nov déc av.j.-c ex',
  numericPrefixes: 'p pp art al chap fig vol t n no nos tél réf bd',
  abbreviations: 's bld boul j.-c apr.j.-c',
  starters:
    'Le La Les L Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces Cela Ça C Mais Et Ou Or Donc Car Puis Ensuite Alors Ainsi Toutefois Cependant En Dans Sur Sous Avec Sans Pour Par Après Avant Depuis Selon Si Quand Lorsque Comme Son Sa Ses Leur Leurs Notre Nos Votre Vos Qui Que Quoi Où Ne Tout Tous Aucun',
  endings:
    /(?:issements|issement|ements|ement|ations|ation|aient|erent|èrent|irent|antes|ants|ante|ant|ions|iez|ait|ais|ées|és|ée|er|ez|ent|ons|eux|euse|é|es|e|s|x)$/u,
  functionWords: 'le la les de des et est dans que une pour du qui au aux ou à en par un son sa',
  punctuation: latinMarks,
  divisions: 'Article|Art\\.|Chapitre|Section|Titre',
  numbers: {
    decimal: ',',
    fractions: 'tiers=3 quart=4 quarts=4 cinquième*=5 sixième*=6 huitième*=8 dixième*=10 moitié=2',
    words:
      'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 douzaine=12',
    forms:
      'un=1 une=1 uni*=1 premi*=1 zéro=0 aucun*=0 second*=2 deuxième*=2 double*=2 paire*=2 bi*=2 demi*=0.5 demi*=2 moitié=2 tiers=3 triple*=3 troisième*=3 quart*=4 quart*=0.25 quatrième*=4 cinquième*=5 sixième*=6 dizaine*=10 centaine*=100 millier*=1000',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    scales:
      'mille=1e3 mrd=1e9 mrds=1e9 billions=1e12 mio=1e6 mds=1e9 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 mds=1e9 md=1e9 billion=1e12'
  }
}
