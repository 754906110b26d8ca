import { expect, test } from 'vitest'
import type { Locale } from '../../src/nodes/index.ts'
import { findTerms } from '../../src/terms/find-terms.ts'
import { indexTerms } from '../../src/terms/term-index.ts'
import { termbaseOf } from './read.ts'

const isFound = (text: string, locale: Locale, term: string): boolean =>
  findTerms(text, { index: indexTerms(termbaseOf(locale, { concept: [term] }), locale) }).length > 0

test.each([
  ['ja', '注文書を送付する。', '文書'],
  ['ja', '発注文書を保存する。', '注文'],
  ['ja', '請求書類を提出する。', '請求書'],
  ['ja', '東京都民の生活を守る。', '京都'],
  ['ja', '全社員会議を開く。', '員会'],
  ['ja', '事業者名簿を作成する。', '者名'],
  ['ja', '株主総会議事録に署名する。', '会議'],
  ['ja', '会社の発行方法人事課', '法人'],
  ['ja', '国会議員の報酬', '会議'],
  ['ja', '国会議事堂の見学', '会議'],
  ['zh-Hant', '累積分佈函數', '積分'],
  ['zh-Hans', '提高人民生活水平', '民生'],
  ['zh-Hans', '北京大学生活动', '大学'],
  ['zh-Hans', '市场合作协议', '场合'],
  ['zh-Hans', '研究生命起源', '研究生'],
  ['zh-Hans', '将来访问中国', '来访'],
  ['zh-Hans', '合同时间为一年', '同时'],
  ['zh-Hans', '有机会议程', '会议'],
  ['zh-Hans', '公路面积的测量', '路面'],
  ['zh-Hans', '工程度量单位', '程度'],
  ['zh-Hans', '发展开放型经济', '展开'],
  ['zh-Hans', '企业管理论坛', '理论'],
  ['zh-Hans', '物权利益的保护', '权利'],
  ['zh-Hans', '将组件数组传入', '件数'],
  ['zh-Hans', '两个合作者签字', '作者']
] as const)('%s: %s holds no %s', (locale, text, term) => {
  expect(isFound(text, locale, term)).toBe(false)
})

test.each([
  ['ja', '電子文書を保存する。', '文書'],
  ['ja', '公文書を保存する。', '文書'],
  ['ja', '外国語の契約書', '外国'],
  ['ja', '国会議事堂の見学', '国会'],
  ['ja', '売買契約書に署名する。', '契約'],
  ['ja', '特許証明書の写し', '証明'],
  ['ja', '申請書面の様式', '書面'],
  ['ja', '訴訟代理人の選任', '代理'],
  ['ja', '外国人参政権を認める。', '参政権'],
  ['zh-Hans', '影响正常工作吧？', '工作'],
  ['zh-Hans', '选择任何云服务商。', '服务'],
  ['zh-Hans', '两个合作方签字', '合作'],
  ['zh-Hans', '完善社会主义制度', '制度']
] as const)('%s: %s holds %s', (locale, text, term) => {
  expect(isFound(text, locale, term)).toBe(true)
})
