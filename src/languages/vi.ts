import type { Language } from './language.ts'

/** Vietnamese. */
export const vi: Language = {
  tag: 'vi',
  prefixes: 'ts gs pgs ths bs ks cn pgs.ts gs.ts tp q p tx tt đ ô b tr',
  numericPrefixes: 'tr số đ k',
  abbreviations: 'inc ltd co',
  finalAbbreviations: 'v.v',
  starters:
    'Ông Bà Anh Chị Cô Họ Nó Tôi Chúng Các Những Một Đây Đó Này Khi Nếu Vì Nhưng Và Sau Trong Tại Theo Giá',
  speaker: /^\s\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)?\s(?:gọi|hỏi|nói|đáp|kêu|hét|la|thốt)(?!\p{L})/u,
  divisions: 'Điều|Chương',
  numbers: {
    decimal: ',',
    fractionWord: 'phần',
    tens: 'mươi',
    forms:
      'một=1 nhất=1 đầu=1 không=0 hai=2 nhì=2 đôi=2 cả=2 nửa=0.5 ba=3 bốn=4 tư=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10 tá=12 chục=10 mươi=10 rưỡi=0.5 trăm=100 nghìn=1000 ngàn=1000 triệu=1000000',
    scales: 'vạn=1e4 nghìn=1e3 ngàn=1e3 triệu=1e6 tỷ=1e9 tỉ=1e9'
  },
  functionWords: 'và của là các có được không cho trong người với mọi quyền hay một những'
}
