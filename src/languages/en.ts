import type { Language } from './language.ts'
import { latinMarks } from './marks.ts'

/** English. Months need a capital letter, because `may` and `march` are words too. */
export const en: Language = {
  tag: 'en',
  prefixes:
    'mr mrs ms dr prof rev hon messrs gen col lt sgt capt cmdr adm gov sen rep pres supt st mt ft e.g i.e viz vs cf approx',
  numericPrefixes:
    'p pp ca c no nos rs fig figs eq eqs sec secs art arts ch chap chaps para paras cl vol vols v ver par app ex ext tel op jan feb mar apr jun jul aug sep sept oct nov dec',
  abbreviations: 'sr jr al inc ltd co corp bros ave blvd rd dept univ est ed eds u.s u.k u.n e.u a.m p.m',
  starters:
    'The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your But And Or So Then However Moreover Therefore Thus Also Although Because If When While After Before Since In On At By For From To With As Not No What Who Why How Where Which One Some Many Most All Both Other Others Now Later Today Such Once',
  speaker:
    /^\s(?:\p{Lu}\p{L}+\s){1,3}(?:said|asked|replied|cried|shouted|whispered|answered|called|added|told|exclaimed|muttered|yelled|continued|explained)\b/u,
  endings: /(?:'s|’s|ingly|edly|ings|ing|ies|ied|ier|iest|ely|ly|ers|est|eds|ed|es|er|e|s|y)$/u,
  functionWords: 'the of and to is that with for are this',
  punctuation: latinMarks,
  divisions: 'Article|Art\\.|Chapter|Section',
  numbers: {
    decimal: '.',
    fractions:
      'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10',
    words:
      'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twelfth=12 dozen=12',
    forms:
      'one=1 first=1 once=1 single=1 second=2 twice=2 double*=2 both=2 either=2 neither=2 pair*=2 couple=2 dual=2 binary=2 half=0.5 half=2 thirds=3 thrice=3 triple*=3 threefold=3 quarter*=4 quarter*=0.25 quadruple*=4 tens=10 hundreds=100 thousands=1000 millions=1000000 billions=1000000000 trillion=1000000000000 zero*=0 no=0 none=0',
    months: 'January February March April May June July August September October November December',
    scales:
      'tn=1e12 trillions=1e12 mn=1e6 mln=1e6 crores=1e7 lakhs=1e5 quadrillion=1e15 hundred=1e2 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9 billions=1e9 bn=1e9 trillion=1e12 lakh=1e5 crore=1e7 dozen=12'
  }
}
