import type { Language } from './language.ts'

/** Indonesian. */
export const id: Language = {
  tag: 'id',
  prefixes:
    'dr drs dra ir prof h hj jl jln gg kec kab kel ds yth bpk sdr sdri tn ny nn pt cv rp a.n u.b d.a tgl kol kapt jend',
  numericPrefixes: 'hlm hal no ps ayat jil vol gbr tab telp rt rw',
  abbreviations: 's.h m.si s.e m.m s.pd ph.d tbk inc',
  finalAbbreviations: 'd.l.l d.s.b',
  starters:
    'Ia Dia Mereka Kami Kita Saya Aku Anda Ini Itu Yang Para Sebuah Seorang Tetapi Namun Dan Atau Lalu Kemudian Setelah Karena Jika Bila Pada Di Ke Dari Dengan Untuk Dalam Oleh Semua Tidak',
  divisions: 'Pasal|Bab',
  numbers: {
    decimal: ',',
    fractions: 'sepertiga=3 pertiga=3 seperempat=4 perempat=4 seperlima=5 perlima=5 persepuluh=10 setengah=2',
    tens: 'puluh',
    forms:
      'satu=1 pertama=1 sekali=1 se*=1 nol=0 dua=2 kedua*=2 ganda=2 setengah=0.5 tiga=3 ketiga*=3 empat=4 keempat*=4 lima=5 kelima*=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 belas=10 puluh=10 seratus=100 ratus*=100 seribu=1000 ribu*=1000 juta*=1000000',
    months: 'januari februari maret april mei juni juli agustus september oktober november desember',
    scales: 'milyar=1e9 trilyun=1e12 jt=1e6 rb=1e3 ribu=1e3 juta=1e6 miliar=1e9 triliun=1e12'
  },
  functionWords: 'yang dan di dengan untuk dari tidak adalah atau ini setiap pada dalam berhak orang'
}
