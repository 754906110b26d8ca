import type { Language } from './language.ts'

/** Turkish. */
export const tr: Language = {
  tag: 'tr',
  prefixes: 'dr prof doç yrd av sn bkz örn ör s.a m.ö m.s gen alb',
  numericPrefixes: 's ss sf no nr md şek tab böl tel syf',
  abbreviations: 'cad sok mah apt a.ş ltd şti st',
  unfinished: /^(?:\d{1,2}|[IVXL]+)$/u,
  starters:
    'Bu Şu O Onlar Biz Siz Ben Sen Bir Ama Fakat Ancak Ve Veya Sonra Daha Bunun Bundan Burada Orada Her Bütün Tüm Diğer Diğerleri Eğer Ne Kim Nasıl Neden Gerisi İstisnalar',
  divisions: 'Madde|Bölüm',
  numbers: {
    decimal: ',',
    fractions: 'üçte=3 dörtte=4 beşte=5 altıda=6 sekizde=8 onda=10 yüzde=100',
    fractionOrder: 'denominator first',
    forms:
      'bir*=1 ilk*=1 tek*=1 sıfır*=0 iki*=2 ikinci*=2 çift*=2 her=2 yarı*=0.5 yarı*=2 üç*=3 dört*=4 çeyrek=4 beş*=5 altı*=6 yedi*=7 sekiz*=8 dokuz*=9 on=10 on*=10 düzine*=12 yirmi*=20 otuz*=30 kırk*=40 elli*=50 altmış*=60 yetmiş*=70 seksen*=80 doksan*=90 yüz*=100 bin*=1000 milyon*=1000000',
    months: 'ocak* şubat* mart* nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralık*',
    scales: 'mn=1e6 mr=1e9 mlr=1e9 katrilyon=1e15 bin=1e3 milyon=1e6 milyar=1e9 trilyon=1e12'
  },
  functionWords: 've bir bu ile için da de her veya olarak hakkı olan ya'
}
