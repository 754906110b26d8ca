import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { pageOut } from '../../../pipeline/review/page-out.ts'
import { makeFolder } from '../temporary-corpus.ts'

const { isTTY, rows, columns } = process.stdout
afterEach(() => {
  Object.assign(process.stdout, { isTTY, rows, columns })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const long = 'line\n'.repeat(30)

/** Page a text on a terminal of ten rows, through a pager that writes a file; tell what went where. */
async function page(text: string, { pager, watched = true }: { pager?: string; watched?: boolean } = {}) {
  const file = join(makeFolder(), 'paged.txt')
  Object.assign(process.stdout, { isTTY: watched, rows: 10, columns: 20 })
  vi.stubEnv('PAGER', pager ?? `cat > '${file}'`)
  let printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(part => {
    printed += part
    return true
  })
  await pageOut(text)
  return { paged: existsSync(file) ? readFileSync(file, 'utf8') : '', printed }
}

test('a text longer than the terminal goes through the pager', async () => {
  expect(await page(long)).toEqual({ paged: long, printed: '' })
  const wide = `${'甲'.repeat(300)}\n`
  expect(await page(wide)).toEqual({ paged: wide, printed: '' })
})

test.each([
  ['a short text', 'line\n', {}],
  ['a text that nobody watches', long, { watched: false }],
  ['a text for those who want no pager', long, { pager: 'cat' }],
  ['a text for those who have none', long, { pager: '' }]
])('%s is printed', async (_, text, machine) => {
  expect(await page(text, machine)).toEqual({ paged: '', printed: text })
})

test('a pager that is not there loses nothing', async () => {
  expect((await page(long, { pager: 'no-such-program-here 2> /dev/null' })).printed).toBe(long)
})

test('a reader who leaves at once is no error', async () => {
  expect(await page('line\n'.repeat(200_000), { pager: 'true' })).toEqual({ paged: '', printed: '' })
})
