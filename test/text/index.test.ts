import { describe, expect, it } from 'vitest'
import { foldHan, normalForm } from '../../src/text/index.ts'

describe('normalForm', () => {
  it('gives Japanese, traditional and simplified Chinese one form', () => {
    expect(normalForm('総合価値')).toBe('总合价值')
    expect(normalForm('總合價値')).toBe('总合价值')
    expect(normalForm('労働・歩行・渋滞・予算・弁護')).toBe(normalForm('勞動・步行・澀滯・預算・辯護'))
    expect(normalForm('防衛と選挙、故郷の鉱山、併用')).toBe(normalForm('防衞と選擧、故鄕の鑛山、倂用'))
  })

  it('folds width and compatibility forms', () => {
    expect(normalForm('ＡＢＣ１２％ﾃﾞｰﾀ㎡')).toBe('ABC12%データm2')
  })

  it('leaves case, kana, Latin letters and kanji made in Japan', () => {
    expect(normalForm('Straße élan 込み 峠')).toBe('Straße élan 込み 峠')
  })

  it('changes nothing the second time, for every Han character of the basic block', () => {
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      const once = foldHan(String.fromCodePoint(code))
      expect(foldHan(once)).toBe(once)
    }
  })
})
