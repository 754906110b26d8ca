import { expect, test } from 'vitest'
import { makeTemplate, shippedInterface, type Template } from '../../src/wording/index.ts'

const plain = () => (text: string) => text
const languages = ['ja', 'zh-Hans', 'en']

test.each<[string, Template]>([
  ['its language', ({ language }) => `<html lang="${language}">`],
  ['wording', ({ translate }) => `${translate('home')}, ${translate('terms')}, ${translate('home')}`],
  ['wording with values', ({ translate }) => translate('scoreOf', { score: '0.97' })],
  ['wording in wording', ({ translate, nameOf }) => translate('placeIn', { language: nameOf('ja') })],
  [
    'wording put together in wording',
    ({ translate, nameOf }) => translate('permalink', { text: `${nameOf('ja')}, ${nameOf('en')}` })
  ],
  ['days and shares', ({ day, percent }) => `${day('2020-07-13')} ${percent(0.7)}`],
  ['a chosen text', ({ choose }) => JSON.stringify(choose({ ja: 'a', en: 'b' }))],
  ['nothing to choose from', ({ choose }) => String(choose({}) ?? choose(undefined))],
  ['a URL', ({ language }) => encodeURIComponent(`${language}/index.html`)]
])('a template of %s is written once and says in each language what it says there', (_, write) => {
  let times = 0
  const template = makeTemplate(words => {
    times += 1
    return write(words)
  }, plain)
  expect(languages.map(each => template(shippedInterface.wording(each)))).toEqual(
    languages.map(each => write(shippedInterface.wording(each)))
  )
  expect(times).toBe(1)
})

test('how wording is escaped is chosen by what stands before it', () => {
  const template = makeTemplate(
    ({ translate }) => `a ${translate('home')} b ${translate('home')}`,
    before => text => `[${before.length}: ${text}]`
  )
  expect(template(shippedInterface.wording('en'))).toBe('a [2: Documents] b [8: Documents]')
})

test('a value that looks like a slot ends in nothing worse than wording', () => {
  const values = ['\uFDD00\uFDD1', '\uFDD01\uFDD1', '\uFDD099\uFDD1']
  const write: Template = ({ translate }) => values.map(text => translate('permalink', { text })).join()
  expect(makeTemplate(write, plain)(shippedInterface.wording('en'))).toMatch(
    /^Link to this place: .*Link to this place: /u
  )
})
