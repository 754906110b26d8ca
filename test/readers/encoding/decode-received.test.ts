import { describe, expect, it } from 'vitest'
import { encodingNamed } from '../../../src/readers/encoding/decode.ts'
import { decodeReceived } from '../../../src/readers/encoding/decode-received.ts'
import { encodeAs } from './encode-as.ts'

/** Sentences of notices and contracts, in the encodings in which such files are still sent. */
const sentences: ReadonlyArray<readonly [encoding: string, text: string]> = [
  ['utf-8', '第一条　本契約は、甲と乙との間の業務委託に関する基本的事項を定めるものとする。'],
  ['utf-16le', '第一条 为加强阅览室管理，制定本规定。'],
  ['utf-16be', '第一條　本契約自簽訂之日起生效，一式兩份，由雙方各執一份為憑。'],
  ['utf-16le', 'Артикул 1. Договір набирає чинності з дня підписання.'],
  ['gb18030', '第一条　为了加强阅览室的管理，保障读者的权利，制定本规定。'],
  ['big5', '第一條　為加強閱覽室之管理，並保障讀者權利，特訂定本規定。'],
  ['shift_jis', '第一条　本契約は、甲と乙との間の業務委託に関する基本的事項を定める。'],
  ['euc-jp', '第一条　本契約は、甲と乙との間の業務委託に関する基本的事項を定める。'],
  ['euc-kr', '제1조 이 계약은 갑과 을 사이의 업무 위탁에 관한 사항을 정한다.'],
  [
    'windows-1250',
    'Tato smlouva se uzavírá na dobu neurčitou a může být vypovězena kteroukoli stranou písemně.'
  ],
  ['windows-1251', 'Настоящий договор вступает в силу со дня его подписания сторонами.'],
  ['windows-1252', 'Le présent contrat prend effet à la date de sa signature ; il est conclu pour l’année.'],
  ['windows-1253', 'Η παρούσα σύμβαση τίθεται σε ισχύ από την ημερομηνία υπογραφής της.'],
  ['windows-1254', 'Bu sözleşme, taraflarca imzalandığı tarihte yürürlüğe girer ve bir yıl geçerlidir.'],
  ['windows-1255', 'הסכם זה ייכנס לתוקף ביום חתימתו על ידי שני הצדדים.'],
  ['windows-1256', 'يدخل هذا العقد حيز التنفيذ من تاريخ توقيعه من قبل الطرفين.']
]

describe.each(sentences)('%s', (encoding, text) => {
  const bytes = encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeAs(text, encoding)
  it('is detected in a sentence', () => {
    expect(decodeReceived(bytes, 'text').text).toBe(text)
  })
})

it('detects the encoding of a page that declares none, by the text between its tags', () => {
  const page = `<html><head><style>p { color: red }</style></head><body><p class="a">${sentences[4]?.[1]}</p></body></html>`
  expect(decodeReceived(encodeAs(page, 'gb18030'), 'html')).toMatchObject({
    text: page,
    encoding: 'gb18030',
    messages: []
  })
})

it('does not believe a page that declares UTF-8 and is in another encoding', () => {
  const page = `<meta charset="utf-8"><p>${sentences[6]?.[1]}</p>`
  const { text, messages } = decodeReceived(encodeAs(page, 'shift_jis'), 'html')
  expect(text).toBe(page)
  expect(messages[0]).toMatchObject({ ruleId: 'encoding-assumed', fatal: false })
  expect(messages[0]?.reason).toContain('in shift_jis, expected utf-8')
})

it('says what it assumed of a few characters, and how to say otherwise', () => {
  const { encoding, messages } = decodeReceived(encodeAs('附則', 'euc-jp'), 'text')
  expect(messages).toHaveLength(1)
  expect(messages[0]?.reason).toContain(`read as ${encoding}`)
  expect(messages[0]?.reason).toContain('--encoding')
})

it('reads a text in the encoding that is named', () => {
  const bytes = encodeAs('附則', 'euc-jp')
  expect(decodeReceived(bytes, 'text', 'euc-jp')).toMatchObject({ text: '附則', messages: [] })
})

it('reports a text that is not in the encoding that is named', () => {
  const bytes = encodeAs('附則', 'euc-jp')
  expect(decodeReceived(bytes, 'text', 'utf-8').messages[0]).toMatchObject({
    ruleId: 'encoding-malformed',
    fatal: true
  })
})

it('reports a stray byte in a UTF-8 text, and does not take the text for another encoding', () => {
  const bytes = [...new TextEncoder().encode('一、读者应当遵守阅览室的各项规定。'), 0x92]
  expect(decodeReceived(Uint8Array.from(bytes), 'text')).toMatchObject({
    encoding: 'utf-8',
    messages: [{ ruleId: 'encoding-malformed' }]
  })
})

it('reads the quotation marks of windows-1252', () => {
  const page = Uint8Array.from([...new TextEncoder().encode('<meta charset=windows-1252>'), 0x93, 0x80, 0x94])
  expect(decodeReceived(page, 'html').text).toBe('<meta charset=windows-1252>“€”')
})

it.each([
  ['SJIS', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['CP949', 'euc-kr'],
  ['GBK', 'gb18030'],
  ['cp936', 'gb18030'],
  ['latin1', 'windows-1252'],
  ['cp1251', 'windows-1251'],
  ['UTF8', 'utf-8'],
  ['klingon', undefined]
])('knows %s as %s', (name, encoding) => {
  expect(encodingNamed(name)).toBe(encoding)
})
