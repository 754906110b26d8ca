import type { Language } from './language.ts'

/** Spanish. */
export const es: Language = {
  tag: 'es',
  prefixes: 'sr sra srta sres dr dra d dña prof ing lic gral cnel ee p.ej ej cf av avda ud uds vd vds aprox',
  numericPrefixes: 'pág págs p pp art arts núm n cap fig vol tel ap párr s',
  abbreviations: 'uu ee.uu s.a s.l cía a.c d.c a.m p.m m',
  unfinished: /^\p{Ll}$/u,
  starters:
    'El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Usted Nosotros Este Esta Estos Estas Eso Esto Esa Ese Pero Y O Sin Luego Después Entonces Así Además En De Del Con Por Para Según Si Cuando Como Su Sus Mi No Se Lo Al A Es Hay Todo Todos Nadie Aunque Que Quien',
  divisions: 'Artículo|Art\\.|Capítulo|Sección|Título',
  numbers: {
    decimal: ',',
    fractions: 'tercio*=3 cuarto*=4 quinto*=5 sexto*=6 octavo*=8 décimo*=10 mitad=2',
    forms:
      'doscient*=200 trescient*=300 cuatrocient*=400 quinient*=500 seiscient*=600 setecient*=700 ochocient*=800 novecient*=900 un=1 una=1 uno=1 únic*=1 primer*=1 vez=1 cero=0 ningun*=0 ningún=0 dos=2 segund*=2 dobl*=2 ambos=2 ambas=2 par=2 medi*=0.5 medi*=2 mitad=2 tres=3 tercer*=3 tercio*=3 tripl*=3 cuatro=4 cuart*=4 cuart*=0.25 cinco=5 quint*=5 seis=6 sext*=6 siete=7 séptim*=7 ocho=8 octav*=8 nueve=9 noven*=9 diez=10 décim*=10 once=11 doce=12 docena*=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veinti*=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien*=100 mil=1000 miles=1000 millón=1000000 millones=1000000',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    scales:
      'mdd=1e6 mm=1e6 trillones=1e18 mil=1e3 millón=1e6 millon=1e6 millones=1e6 billón=1e12 billones=1e12'
  },
  functionWords: 'el los las del de una un es y que por para con su se al lo como más en la'
}
