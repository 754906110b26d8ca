import type { Language } from './language.ts'

/** Indonesian. */
export const id: Language = {
  tag: 'id',
  divisions: 'Pasal|Bab',
  numbers: {
    decimal: ',',
    forms:
      'satu=1 pertama=1 sekali=1 se*=1 nol=0 dua=2 kedua*=2 ganda=2 setengah=0.5 tiga=3 ketiga*=3 empat=4 keempat*=4 lima=5 kelima*=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 belas=10 puluh=10 seratus=100 ratus*=100 seribu=1000 ribu*=1000 juta*=1000000',
    months: 'januari februari maret april mei juni juli agustus september oktober november desember',
    scales: 'ribu=1e3 juta=1e6 miliar=1e9 triliun=1e12'
  },
  functionWords: 'yang dan di dengan untuk dari tidak adalah atau ini setiap pada dalam berhak orang'
}
