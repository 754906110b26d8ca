import { expect, test } from 'vitest'
import { chooseLocale } from '../../pipeline/choose-locale.ts'
import { defaultRegistry } from '../../src/kernel.ts'
import { parseMarkdown } from '../../src/readers/stringify.ts'

const chinese =
  '各单位：现将阅览室开放事项通知如下，请遵照执行。一、阅览室自下月起每日开放八小时。二、读者应当遵守阅览室的各项规定，爱护图书。三、违反规定的，管理人员可以停止其借阅资格；造成损失的，应当照价赔偿。四、本通知由图书馆负责解释，自发布之日起施行，此前的规定同时废止。'
const texts = {
  'zh-Hans': chinese,
  pt: 'A sala de leitura abre todos os dias às oito horas. Os leitores devem respeitar as regras da sala e cuidar dos livros. Quem perder um livro paga o seu preço.',
  en: 'The reading room is open every day from eight. Readers are asked to follow the rules of the room and to take care of the books that are lent to them.',
  da: 'Læsesalen er åben hver dag fra klokken otte. Læserne skal følge reglerne for salen og passe på de bøger, som de låner. Den, der mister en bog, betaler dens pris.',
  ko: '열람실은 매일 여덟 시부터 개방한다. 이용자는 열람실의 규정을 지키고 책을 소중히 다루어야 한다. 책을 잃어버린 사람은 그 값을 치른다.',
  sv: 'Läsesalen är öppen varje dag från klockan åtta. Läsarna ska följa reglerna för salen och vara rädda om de böcker som de lånar. Den som tappar bort en bok betalar för den.'
}

const choose = (path: string, markdown: string, stated?: string) =>
  chooseLocale(path, parseMarkdown(markdown), stated, defaultRegistry)

test.each([
  ['cn.html', 'zh-Hans', 'zh-Hans'],
  ['br.html', 'pt', 'pt'],
  ['kr.html', 'ko', 'ko'],
  ['se.html', 'sv', 'sv'],
  ['notice.is.md', 'en', 'en'],
  ['notice.da.md', 'da', 'da'],
  ['notice.pt-BR.md', 'pt', 'pt-BR'],
  ['page.html', 'da', 'da'],
  ['zh-Hant.md', 'zh-Hans', 'zh-Hant']
] as const)('%s with a text in %s is in %s', async (path, language, locale) => {
  expect(await choose(path, texts[language])).toEqual({ locale })
})

test('what the file states comes first, then its front matter, then its name', async () => {
  expect(await choose('fr.md', texts.en, 'en-GB')).toEqual({ locale: 'en-GB' })
  expect(await choose('fr.md', `---\nlang: en-US\n---\n\n${texts.en}`)).toEqual({ locale: 'en-US' })
  expect(await choose('en-IE.md', texts.en)).toEqual({ locale: 'en-IE' })
})

test('a language of another script than the text is not believed, and a message says so', async () => {
  const { locale, doubt } = await choose('a.html', texts['zh-Hans'], 'en')
  expect(locale).toBe('zh-Hans')
  expect(doubt).toContain('expected en')
})

test('code, markup and addresses are no text to detect a language by', async () => {
  const code = '```js\nfor (const the of that.with) { return this.is.for.the.and }\n```\n'
  const markup = '<div class="the and of that with this">'
  expect(
    await choose('a.md', `${code}\n${markup}\n\nAbrimos todos os dias, e não só às segundas.\n`)
  ).toEqual({
    locale: 'pt'
  })
})

test('a short text does not overrule a name', async () => {
  expect(await choose('notice.ko.md', '園区を建設する。')).toEqual({ locale: 'ko' })
})
