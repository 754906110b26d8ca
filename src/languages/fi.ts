import type { Language } from './language.ts'

/** Finnish. */
export const fi: Language = {
  tag: 'fi',
  prefixes: 'ks vrt esim ns mm ml tri prof tms toht fil maist ao em ko po',
  numericPrefixes: 's ss kuva nro art puh os luku momentti',
  abbreviations: 'eaa jaa ekr jkr milj mrd oy',
  functionWords: 'että mutta myös hän oli ovat joka eivät',
  starters:
    'Hän Se Ne He Me Te Minä Sinä Tämä Nämä Tuo Mutta Ja Tai Sitten Siksi Kun Jos Koska Muut Kaikki Siellä Täällä Nyt Ei',
  divisions: 'Luku|Artikla|Osa'
}
