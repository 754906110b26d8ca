import type { Language } from './language.ts'

/** Vietnamese. */
export const vi: Language = {
  tag: 'vi',
  divisions: 'Điều|Chương',
  numbers: {
    decimal: ',',
    forms:
      'một=1 nhất=1 đầu=1 không=0 hai=2 nhì=2 đôi=2 cả=2 nửa=0.5 ba=3 bốn=4 tư=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10 tá=12 chục=10 trăm=100 nghìn=1000 ngàn=1000 triệu=1000000',
    scales: 'nghìn=1e3 ngàn=1e3 triệu=1e6 tỷ=1e9 tỉ=1e9'
  },
  functionWords: 'và của là các có được không cho trong người với mọi quyền hay một những'
}
