import type { Language } from './language.ts'

/** Portuguese. */
export const pt: Language = {
  tag: 'pt',
  prefixes: 'sr sra srs dr dra drs prof profa eng d exmo exma ex p.ex cf av r gen cel aprox',
  numericPrefixes: 'p pp pág págs art arts n núm fig vol cap tel s',
  abbreviations: 's.a ltda cia a.c d.c e.u.a',
  starters:
    'O A Os As Um Uma Uns Ele Ela Eles Elas Eu Tu Você Nós Este Esta Isso Isto Esse Essa Mas E Ou Depois Então Assim Além Em No Na Nos Nas De Do Da Com Por Para Segundo Se Quando Como Seu Sua Não É Há Todos Todo Ninguém Que Quem',
  divisions: 'Artigo|Art\\.|Capítulo|Seção|Secção|Título',
  numbers: {
    decimal: ',',
    fractions: 'terço*=3 quarto*=4 quinto*=5 sexto*=6 oitavo*=8 décimo*=10 metade=2',
    forms:
      'duzent*=200 trezent*=300 quatrocent*=400 quinhent*=500 seiscent*=600 setecent*=700 oitocent*=800 novecent*=900 um=1 uma=1 únic*=1 primeir*=1 vez=1 zero=0 nenhum*=0 dois=2 duas=2 segund*=2 dobr*=2 dupl*=2 ambos=2 ambas=2 par=2 mei*=0.5 mei*=2 metade=2 três=3 terceir*=3 terço*=3 tripl*=3 quatro=4 quart*=4 quart*=0.25 cinco=5 quint*=5 seis=6 sext*=6 sete=7 sétim*=7 oito=8 oitav*=8 nove=9 non*=9 dez=10 décim*=10 onze=11 doze=12 dúzia*=12 treze=13 quatorze=14 catorze=14 quinze=15 dezesseis=16 dezessete=17 dezoito=18 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cent*=100 mil=1000 milhares=1000 milhão=1000000 milhões=1000000',
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    scales:
      'trilhão=1e12 trilhões=1e12 bilião=1e12 biliões=1e12 tri=1e12 mi=1e6 mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 mi=1e6 bi=1e9'
  },
  functionWords: 'o os as do da de dos das uma é e que não para com em no na ao seu sua mais ou'
}
