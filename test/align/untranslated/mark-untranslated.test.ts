import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { align } from '../../../src/align/align.ts'
import { markUntranslated } from '../../../src/align/untranslated/mark-untranslated.ts'
import { type Bitext, type Locale, listSegments, segmentText } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { segment } from '../../../src/segment/index.ts'

function bitextOf(source: [text: string, Locale], target: [text: string, Locale]): Bitext {
  const [from, to] = [source, target].map(([text, locale]) => {
    const file = new VFile(text)
    const tree = parse(file)
    if (!tree) throw new Error('refused')
    return segment(tree, file, locale)
  })
  if (!from || !to) throw new Error('expected two texts')
  return markUntranslated(align(from, to, { relation: 'translation' }))
}

function untranslated(source: [text: string, Locale], target: [text: string, Locale]): string[] {
  const bitext = bitextOf(source, target)
  const texts = new Map(listSegments(bitext.target).map(each => [each.path, segmentText(each)]))
  const marked = bitext.beads.filter(bead => bead.untranslated)
  for (const { kind } of marked) expect(kind).toBe('translation')
  return marked.flatMap(bead => bead.target.map(({ path }) => texts.get(path) ?? ''))
}

const english = `# Setting up the gate

The gate opens when a card is held to the reader. It closes after ten seconds, unless somebody stands in the way.

# Query

Keep the card away from magnets and from the sun. A card that does not work is replaced by the office.

- \`Gate.open()\`
- FastAPI
- Mary Shelley, Frankenstein

The office is open from Monday to Friday. Bring the card and a letter of the house.`

const german = `# Das Tor einrichten

Das Tor öffnet sich, wenn eine Karte an den Leser gehalten wird. Es schließt nach zehn Sekunden, wenn niemand im Weg steht.

# Query

Halten Sie die Karte von Magneten und von der Sonne fern. Eine Karte, die nicht funktioniert, wird vom Büro ersetzt.

- \`Gate.open()\`
- FastAPI
- Mary Shelley, Frankenstein

Das Büro ist von Montag bis Freitag geöffnet. Bringen Sie die Karte und einen Brief des Hauses mit.`

const ukrainian = `# Налаштування воріт

Ворота відчиняються, коли картку піднести до зчитувача. Вони зачиняються за десять секунд, якщо ніхто не стоїть на шляху.

# Query

Бережіть картку від магнітів і від сонця. Картку, яка не працює, замінить контора.

- \`Gate.open()\`
- FastAPI
- Mary Shelley, Frankenstein

Контора відчинена з понеділка до п'ятниці. Візьміть із собою картку і лист від будинку.`

const russian = `# Настройка ворот

Ворота открываются, когда карту подносят к считывателю. Они закрываются через десять секунд, если никто не стоит на пути.

# Query

Берегите карту от магнитов и от солнца. Карту, которая не работает, заменит контора.

- \`Gate.open()\`
- FastAPI
- Mary Shelley, Frankenstein

Контора открыта с понедельника до пятницы. Возьмите с собой карту и письмо от дома.`

const japanese = `# 門の設定

カードをかざすと門が開きます。誰も立っていなければ、十秒後に閉まります。

# Query

カードを磁石や日光に近づけないでください。使えないカードは事務所で交換します。

- \`Gate.open()\`
- FastAPI
- Mary Shelley, Frankenstein

事務所は月曜日から金曜日まで開いています。カードと住居の手紙を持参してください。`

describe('what was never translated', () => {
  it.each([
    ['de', german],
    ['uk', ukrainian],
    ['ja', japanese]
  ])('is nothing in a whole translation, en to %s', (locale, text) => {
    expect(untranslated([english, 'en'], [text, locale])).toEqual([])
    expect(untranslated([text, locale], [english, 'en'])).toEqual([])
  })
  it.each([
    ['en', english, 'de', german],
    ['de', german, 'en', english],
    ['en', english, 'ja', japanese],
    ['ja', japanese, 'en', english],
    ['ru', russian, 'uk', ukrainian]
  ])('is a sentence that %s has, whichever it is', (from, source, to, target) => {
    const whole = bitextOf([source, from], [target, to])
    const sentences = listSegments(whole.source).flatMap((each, at) => {
      const other = listSegments(whole.target)[at]
      return each.role === 'sentence' && other ? [[segmentText(each), segmentText(other)] as const] : []
    })
    const told = sentences.filter(([mine, other]) => mine !== other && mine.length > 12)
    expect(told.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(fc.subarray(told, { minLength: 1, maxLength: 3 }), left => {
        const mixed = left.reduce(
          (text, [mine, other]) => text.replace(other, () => (/[.。]$/.test(mine) ? mine : `${mine}。`)),
          target
        )
        expect(untranslated([source, from], [mixed, to]).sort()).toEqual(left.map(([mine]) => mine).sort())
      }),
      { numRuns: 10, seed: 5 }
    )
  })
  it('is also what an older state of the source said', () => {
    const [before, after] = [
      'Eine Karte, die nicht funktioniert, wird vom Büro ersetzt.',
      'A card that fails is replaced by the office in the hall.'
    ]
    expect(untranslated([english, 'en'], [german.replace(before, after), 'de'])).toEqual([after])
  })
  it('is a whole page, but for its names', () => {
    const found = untranslated([english, 'en'], [english, 'de'])
    expect(found.length).toBeGreaterThan(6)
    expect(found).not.toContain('FastAPI')
    expect(found).not.toContain('Gate.open()')
  })
  it('is told by script alone between two scripts of one language', () => {
    const source = '软件需要许可证。我们提供说明。请阅读说明书。用户可以下载软件。'
    const target = '軟體需要授權。我們提供說明。请阅读说明书。用戶可以下載軟體。'
    expect(untranslated([source, 'zh-Hans'], [target, 'zh-Hant'])).toEqual(['请阅读说明书'])
    expect(untranslated(['你好。大家都在家。', 'zh-Hans'], ['你好。大家都在家。', 'zh-Hant'])).toEqual([])
  })
  it('is nothing between two texts of one language', () => {
    expect(untranslated([english, 'en'], [english, 'en-GB'])).toEqual([])
  })
  it('is no entry of a bibliography, and nothing that is quoted', () => {
    const more =
      '\n\nKnuth, D. (1968). The art of computer programming. \n\n“The purpose of computing is insight, not numbers.”'
    expect(untranslated([english + more, 'en'], [german + more, 'de'])).toEqual([])
  })
})
