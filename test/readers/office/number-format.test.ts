import { expect, it } from 'vitest'
import { formatNumber, formatOfSequence } from '../../../src/readers/office/number-format.ts'

it.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 44, 'XLIV'],
  ['lowerLetter', 28, 'bb'],
  ['ordinal', 11, '11th'],
  ['ordinal', 22, '22nd'],
  ['cardinalText', 21, 'Twenty-one'],
  ['ordinalText', 20, 'Twentieth'],
  ['ordinalText', 12, 'Twelfth'],
  ['chicago', 6, '††'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalFullWidth', 10, '１０'],
  ['chineseCounting', 15, '十五'],
  ['chineseCounting', 100, '一〇〇'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1001, '一千零一'],
  ['chineseLegalSimplified', 11, '壹拾壹'],
  ['ideographLegalTraditional', 23, '貳拾參'],
  ['taiwaneseCountingThousand', 12, '十二'],
  ['japaneseCounting', 110, '百十'],
  ['japaneseCounting', 1905, '千九百五'],
  ['japaneseDigitalTenThousand', 10, '一〇'],
  ['japaneseLegal', 2, '弐'],
  ['ideographTraditional', 3, '丙'],
  ['ideographTraditional', 11, '11'],
  ['ideographZodiac', 12, '亥'],
  ['ideographZodiacTraditional', 13, '丙子'],
  ['ideographEnclosedCircle', 2, '㊁'],
  ['iroha', 2, 'ﾛ'],
  ['irohaFullWidth', 3, 'ハ'],
  ['aiueoFullWidth', 45, 'ヲ'],
  ['koreanCounting', 11, '십일'],
  ['koreanLegal', 12, '열둘'],
  ['ganada', 14, '하'],
  ['chosung', 2, 'ㄴ'],
  ['arabicAbjad', 4, 'د'],
  ['arabicAlpha', 3, 'ت'],
  ['hebrew1', 15, 'טו'],
  ['thaiNumbers', 10, '๑๐'],
  ['russianLower', 3, 'в'],
  ['hindiNumbers', 4, '४'],
  ['none', 3, ''],
  ['constructor', 3, '3']
])('writes %s %i as %s', (format, value, written) => {
  expect(formatNumber(value, format)).toBe(written)
})

it('writes numbers with zeros as their pattern has them', () => {
  expect(formatNumber(12, 'custom', '001, 002, 003, ...')).toBe('012')
})

it.each([
  ['イ, ロ, ハ, ...', 'irohaFullWidth'],
  ['甲, 乙, 丙, ...', 'ideographTraditional'],
  ['①, ②, ③, ...', 'decimalEnclosedCircle'],
  ['ア, イ, ウ, ...', 'aiueoFullWidth'],
  ['1', undefined]
])('knows the format that begins with %s', (sequence, format) => {
  expect(formatOfSequence(sequence)).toBe(format)
})
