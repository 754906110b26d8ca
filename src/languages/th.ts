import type { Language } from './language.ts'

/** Particles with which a polite or spoken sentence ends. */
const finalParticle = /(?:ครับ|ครับผม|ค่ะ|คะ|จ้ะ|จ้า|นะ|เถอะ|หรอก|ล่ะ|สิ)$/u

/** Connectives and pronouns with which a sentence begins. */
const opening =
  /^(?:แต่|ดังนั้น|เพราะฉะนั้น|ฉะนั้น|อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|ทั้งนี้|ต่อมา|จากนั้น|หลังจากนั้น|ในขณะเดียวกัน|ขณะเดียวกัน|เนื่องจาก|ทำให้|หาก|ถ้า|เมื่อ|สำหรับ|เขา|เธอ|ผม|ฉัน|ดิฉัน|เรา|พวกเขา|มัน)/u

/** Fewest letters before a space for it to end a sentence there. */
const shortest = 14

/**
 * Thai. It has no mark for the end of a sentence: a space ends one, but also stands in lists and around figures and names.
 * As usual in the field, a space is an end after a final particle, and before a connective or a pronoun if what comes before
 * is long enough to be a sentence.
 */
export const th: Language = {
  tag: 'th',
  unspaced: true,
  prefixes: 'ดร ผศ รศ ศ พ.ศ ค.ศ ร.ศ ถ ซ ต อ จ นพ พญ พล.อ ม.ร.ว เลขที่',
  abbreviations: 'น บ กม ก.ม ล ฯ',
  divisions: 'มาตรา|หมวด|ข้อ',
  endsAtSpace(before, after) {
    if (/[\d๐-๙A-Za-z]$/u.test(before))
      return opening.test(after) && before.length > shortest && !/\d/u.test(after[0] ?? '')
    if (finalParticle.test(before)) return !/^(?:และ|หรือ|\p{P})/u.test(after)
    return opening.test(after) && before.length >= shortest
  },
  numbers: {
    decimal: '.',
    forms:
      '*หนึ่ง*=1 *แรก*=1 *ศูนย์*=0 *สอง*=2 *คู่*=2 *ครึ่ง*=0.5 *สาม*=3 *สี่*=4 *ห้า*=5 *หก*=6 *เจ็ด*=7 *แปด*=8 *เก้า*=9 *สิบ*=10 *ยี่สิบ*=20 *ร้อย*=100 *พัน*=1000',
    months:
      '*มกราคม* *กุมภาพันธ์* *มีนาคม* *เมษายน* *พฤษภาคม* *มิถุนายน* *กรกฎาคม* *สิงหาคม* *กันยายน* *ตุลาคม* *พฤศจิกายน* *ธันวาคม*',
    scales:
      'ร้อย=1e2 พัน=1e3 หมื่น=1e4 แสน=1e5 ล้าน=1e6 พันล้าน=1e9 หมื่นล้าน=1e10 แสนล้าน=1e11 ล้านล้าน=1e12 ล้านบาท=1e6 พันล้านบาท=1e9 แสนบาท=1e5 หมื่นบาท=1e4 ล้านคน=1e6',
    fractionWord: 'ใน',
    yearsAhead: 543
  }
}
