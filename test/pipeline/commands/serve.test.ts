import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startServer } from '../../../pipeline/server/start-server.ts'
import { runProgram, startProgram } from '../run.ts'
import { document, makeCorpus, readFiles, writeFiles } from '../temporary-corpus.ts'

test('serve says where the page is, builds the output when the corpus changes, and ends when it is told to', async () => {
  const corpus = makeCorpus()
  const output = `${corpus}-output`
  const child = startProgram(['serve', '--corpus', corpus, '--output', output, '--port', '0'])
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await expect
    .poll(() => said, { timeout: 60_000 })
    .toMatch(/^Review at http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{32}\n$/)
  const url = said.trim().replace('Review at ', '')
  expect((await fetch(url)).status).toBe(200)
  writeFiles(corpus, { 'parks/ja.md': document['ja.md'].replace('支援', '応援') })
  const page = () => {
    try {
      return readFiles(output)['en/parks/zh-Hans--ja/bilingual.md'] ?? ''
    } catch {
      return ''
    }
  }
  await expect.poll(page, { timeout: 60_000 }).toContain('応援')
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  expect(status).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test('a port that is taken, or none, is wrong use', async () => {
  const corpus = makeCorpus()
  const server = await startServer({ folders: { corpus }, port: 0, stamp: {} })
  const { port } = new URL(server.url)
  const taken = await runProgram(['serve', '--corpus', corpus, '--port', port])
  await server.close()
  expect(taken).toMatchObject({ status: 2, stdout: '' })
  expect(taken.stderr).toMatch(/^taiyaku: cannot serve on port \d+ .*\n$/)
  const none = await runProgram(['serve', '--corpus', corpus, '--port', '70000'])
  expect(none).toMatchObject({ status: 2, stdout: '' })
  expect(none.stderr).toMatch(/^taiyaku: [^\n]+\n$/)
})
