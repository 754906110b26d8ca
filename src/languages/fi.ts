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
  divisions: 'Luku|Artikla|Osa',
  numbers: {
    decimal: ',',
    forms:
      'yksi*=1 yhde*=1 ensimmäi*=1 nolla*=0 kaksi*=2 kahde*=2 toise*=2 toine*=2 molem*=2 puol*=0.5 kolme*=3 kolmas*=3 kolman*=3 neljä*=4 neljänn*=4 viisi*=5 viide*=5 viides*=5 kuusi*=6 kuude*=6 seitsem*=7 kahdeksa*=8 yhdeksä*=9 kymmene*=10 kymmentä=10 yksitoista=11 kaksitoista=12 kolmetoista=13 neljätoista=14 viisitoista=15 kaksikymmentä=20 kolmekymmentä=30 neljäkymmentä=40 viisikymmentä=50 sata*=100 sada*=100 tuhat*=1000 tuhan*=1000 miljoon*=1000000',
    months:
      'tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu*',
    scales:
      'tuhatta=1e3 tuhat=1e3 miljoona=1e6 miljoonaa=1e6 miljoonan=1e6 milj=1e6 miljardi=1e9 miljardia=1e9 miljardin=1e9 mrd=1e9 biljoona=1e12 biljoonaa=1e12',
    fractions: 'kolmaso*=3 neljänneks*=4 neljäso*=4 viideso*=5 kymmeneso*=10 puolet=2',
    tens: 'kymmentä'
  }
}
