import { describe, expect, it } from 'vitest'
import { openCorpus } from '../../../pipeline/corpus/corpus.ts'
import { processDocument } from '../../../pipeline/document/process-document.ts'
import { listSegments, segmentText } from '../../../src/nodes/index.ts'
import { type Outcome, runHere } from '../run.ts'
import {
  document,
  type Files,
  makeFolder,
  readFiles,
  shared,
  under,
  writeFiles
} from '../temporary-corpus.ts'

const name = 'lexicons/zh-Hans--ja.tsv'

/** Sentences with three made-up words, 云桥, 丹炉 and 羽林, each in other company every time. */
const sentences = [
  ['推广云桥。', 'ゾルネットを広める。'],
  ['企业利用云桥。', '企業がゾルネットを使う。'],
  ['云桥与农业有关。', 'ゾルネットと農業は縁がある。'],
  ['大家喜欢云桥。', 'みんなゾルネットが好きだ。'],
  ['丹炉很贵。', 'ブラミスは高い。'],
  ['学校购买丹炉。', '学校がブラミスを買う。'],
  ['为丹炉拍照。', 'ブラミスの写真をとる。'],
  ['孩子们害怕丹炉。', '子どもはブラミスがこわい。'],
  ['羽林正在休息。', 'ケトルフが休んでいる。'],
  ['医院欢迎羽林。', '病院がケトルフをむかえる。'],
  ['向羽林学习。', 'ケトルフに学ぶ。'],
  ['老师感谢羽林。', '先生がケトルフに感謝する。'],
  ['降低成本。', 'コストを下げる。'],
  ['扩大出口。', '輸出をふやす。'],
  ['修建公路。', '道をつくる。'],
  ['节约用水。', '水のむだをへらす。']
] as const

const teacher = {
  ...document,
  'zh-Hans.md': `${sentences.map(([source]) => source).join('\n\n')}\n`,
  'ja.md': `${sentences.map(([, target]) => target).join('\n\n')}\n`
}

const words = {
  yulin: ['羽林', 'ケトルフ'],
  yunqiao: ['云桥', 'ゾルネット'],
  danlu: ['丹炉', 'ブラミス']
} as const

/** A translation that renders one of three sentences that differ in their made-up word only. */
function pupil(rendered: string): Files {
  const sentence = (word: string) => `他们打算很快就在这里试用${word}，并且让别人也知道。`
  const sources = Object.values(words).map(([word]) => sentence(word))
  return {
    ...document,
    'zh-Hans.md': `${document['zh-Hans.md']}\n${sources.join('\n\n')}\n\n到2030年，建设200个园区。\n`,
    'ja.md': `${document['ja.md']}\nもうすぐここで${rendered}を試し、ほかの人たちにも知ってもらうつもりである。\n\n2030年までに200カ所の園区を建設する。\n`
  }
}

const pupils = Object.entries(words).map(([slug, [, word]]) => under(slug, pupil(word)))

function makeCorpus(): string {
  return makeFolder(Object.assign({}, shared, under('teacher', teacher), ...pupils))
}

async function learnIn(corpus: string, ...options: readonly string[]): Promise<Outcome> {
  return runHere('learn', '--corpus', corpus, ...options)
}

async function acceptTeacher(corpus: string): Promise<void> {
  const { status, stdout } = await runHere('accept', '--corpus', corpus, '--document', 'teacher')
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('16 beads') })
}

/** List per pupil the made-up word whose sentence is found to be the rendered one. */
async function foundIn(corpus: string): Promise<Array<string | undefined>> {
  const opened = await openCorpus(corpus)
  const documents = await Promise.all(Object.keys(words).map(slug => processDocument(opened, slug)))
  return documents.map(({ bitexts }) => {
    const [{ bitext } = {}] = bitexts
    if (!bitext) return undefined
    const texts = [bitext.source, bitext.target].map(
      tree => new Map(listSegments(tree).map(node => [node.path, segmentText(node)]))
    )
    const bead = bitext.beads.find(({ target }) =>
      target.some(({ path }) => texts[1]?.get(path)?.startsWith('もうすぐ'))
    )
    return bead?.source.map(({ path }) => texts[0]?.get(path)?.slice(12, 14)).join(' ')
  })
}

describe('taiyaku learn', () => {
  it('writes the words that accepted beads teach, and says which', async () => {
    const corpus = makeCorpus()
    await acceptTeacher(corpus)
    const { status, stdout, stderr } = await learnIn(corpus)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readFiles(corpus)[name]?.split('\n').slice(3)).toEqual([
      '丹炉\tブラミス\tlearnt',
      '云桥\tゾルネット\tlearnt',
      '羽林\tケトルフ\tlearnt',
      ''
    ])
    expect(stdout).toContain(`wrote ${name}, learnt from 16 accepted beads\n`)
    expect(stdout).toContain('+ 云桥\tゾルネット\tlearnt\n')
  })
  it('lets the aligner find in another document what it did not find before, and accepting alone does not', async () => {
    const corpus = makeCorpus()
    const right = Object.values(words).map(([word]) => word)
    const before = await foundIn(corpus)
    expect(before).not.toEqual(right)
    await acceptTeacher(corpus)
    expect(await foundIn(corpus)).toEqual(before)
    await learnIn(corpus)
    expect(await foundIn(corpus)).toEqual(right)
  })
  it('changes nothing when it is run again, and keeps what people refused', async () => {
    const corpus = makeCorpus()
    await acceptTeacher(corpus)
    await learnIn(corpus)
    const reviewed = readFiles(corpus)
      [name]?.replace('云桥\tゾル', '# 云桥\tゾル')
      .replace('フ\tlearnt', 'フ\tname')
    writeFiles(corpus, { [name]: reviewed })
    expect(await learnIn(corpus)).toMatchObject({ status: 0, stdout: 'Nothing new to learn.\n' })
    expect(readFiles(corpus)[name]).toBe(reviewed)
  })
  it('learns nothing from proposals, and writes nothing on a dry run', async () => {
    const corpus = makeCorpus()
    expect((await learnIn(corpus)).stdout).toBe('Nothing new to learn.\n')
    await acceptTeacher(corpus)
    expect((await learnIn(corpus, '--dry-run')).stdout).toContain(`would write ${name}`)
    expect(readFiles(corpus)[name]).toBeUndefined()
  })
  it('writes nothing where an alignment cannot be read, since its rows would go', async () => {
    const corpus = makeCorpus()
    await acceptTeacher(corpus)
    writeFiles(corpus, { 'yunqiao/alignment/zh-Hans--ja.yaml': '- { id: [' })
    const { status, stderr } = await learnIn(corpus)
    expect(status).toBe(2)
    expect(stderr).toMatch(/yunqiao\/alignment\/zh-Hans--ja\.yaml:1:\d+/)
    expect(readFiles(corpus)[name]).toBeUndefined()
  })
})

describe('the folder of lexicons', () => {
  it('is no document, and none can have its name', async () => {
    const corpus = makeFolder({ ...shared, ...under('parks'), [name]: '云桥\tゾルネット\tname\n' })
    expect((await openCorpus(corpus)).slugs).toEqual(['parks'])
    expect(await runHere('check', '--corpus', corpus, '--document', 'lexicons')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("expected another name than that of the lexicons' folder")
    })
  })
  it.each([
    [name, '云桥 ゾルネット\n', `${name}:1:1: Unexpected row`],
    ['lexicons/chinese.tsv', '', 'lexicons/chinese.tsv:1:1: Unexpected file name'],
    ['lexicons/document.yaml', '', 'lexicons/document.yaml:1:1: Unexpected file name']
  ])('has %s named as a fault where it is one', async (path, text, message) => {
    const corpus = makeFolder({ ...shared, ...under('parks'), [path]: text })
    for (const command of ['build', 'review', 'learn'])
      expect(await runHere(command, '--corpus', corpus, '--output', makeFolder())).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(message)
      })
  })
})
