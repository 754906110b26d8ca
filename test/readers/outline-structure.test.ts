import { describe, expect, it } from 'vitest'
import { importDocument } from '../../src/readers/import-document.ts'

/** List the headings of a text and of the same text as a page, each with its depth. */
function listHeadings(text: string): string[] {
  const page = text
    .split('\n')
    .filter(line => line !== '')
    .map(line => `<p>${line}</p>`)
  const html = `<html><head><title>${text.split('\n')[0]}</title></head><body><main>${page.join('\n')}</main></body></html>`
  const ofText = headingsIn(importDocument(text, { format: 'text' }).markdown)
  expect(headingsIn(importDocument(html, { format: 'html' }).markdown)).toEqual(ofText)
  return ofText
}

function headingsIn(markdown: string): string[] {
  return markdown.match(/^##+ .*$/gm) ?? []
}

describe('a numbered block is a heading by the structure of the text, alike in every language', () => {
  it.each([
    ['第一条　目的', '第二条　租金', '第三条　期限', '合同期限为两年。'],
    ['第1条（目的）', '第2条（賃料）', '第3条（期間）', '契約期間は2年とする。'],
    ['제1조(목적)', '제2조(차임)', '제3조(기간)', '계약 기간은 2년으로 한다.'],
    ['Article 1 (Purpose)', 'Article 2 (Rent)', 'Article 3 (Term)', 'The term is two years.'],
    ['§ 1 Zweck', '§ 2 Miete', '§ 3 Dauer', 'Der Vertrag läuft zwei Jahre.'],
    ['1. General', '2. Opening hours', '3. Final provisions', 'The rules are published.'],
    ['I. Généralités', 'II. Heures d’ouverture', 'III. Dispositions finales', 'Le règlement est publié.'],
    ['一、总则', '二、开放时间', '三、附则', '本规则自公布之日起施行。']
  ])('titles with text below them are headings: %s', (first, second, third, text) => {
    const received = `Rules\n\n${first}\n${text}\n\n${second}\n${text}\n${text}\n\n${third}\n${text}\n`
    expect(listHeadings(received)).toEqual([first, second, third].map(title => `## ${title}`))
  })

  it.each([
    ['一、加强领导', '二、落实责任', '三、检查验收', '特此通知。'],
    ['一、指導の強化', '二、責任の明確化', '三、検査と受領', '次のとおり通知する。'],
    ['1. Strengthen leadership', '2. Assign responsibility', '3. Inspect', 'Notice is hereby given.'],
    ['I. Renforcer la direction', 'II. Répartir les tâches', 'III. Contrôler', 'Avis est donné.']
  ])('items that follow each other are a list: %s', (first, second, third, text) => {
    expect(listHeadings(`Notice\n\n${text}\n\n${first}\n${second}\n${third}\n\n${text}\n`)).toEqual([])
  })

  it('sentences with a number are none, though one of them lacks its full stop', () => {
    const text =
      'Law\n\nArticle 1 This law applies.\n\nArticle 2 It is public\n\nArticle 3 It takes effect.\n'
    expect(listHeadings(text)).toEqual([])
  })
})
