/** Esperanto. */
export const esperanto = {
  tag: 'eo',
  abbreviations: 'ktp k.t.p d-ro s-ro n-ro t.e ekz',
  endings: /(?:ojn|ajn|oj|aj|on|an|en|as|is|os|us|o|a|e|i|u)$/u,
  functionWords: 'la kaj de en al estas por ke kun',
  divisions: 'Artikolo|Ĉapitro',
  numbers: {
    decimal: ',',
    words: 'du=2 tri=3 kvar=4 kvin=5 ses=6 sep=7 ok=8 naŭ=9 dek=10 cent=100 mil=1000',
    months: 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro'
  }
}
