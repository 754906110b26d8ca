import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { looks, overflow, violations } from '../../browser/browser.ts'
import { alignment, left, press, said, shown, start, warned } from './desk-browser.ts'
import { deed, document, readFiles, view, writeFiles } from './desk-server.ts'

const { 'zh-Hans.md': source, 'ja.md': target } = document
const gone = source.replace('支持中小企业发展。', '严格控制污染排放。')

/** Open the page on a document of which everything is accepted, and edit it then. */
async function edit(files: Parameters<typeof writeFiles>[1], options = {}, first = {}) {
  const opened = await start(first, options)
  const { rows } = await view(opened.server)
  await deed(opened.server, { type: 'accept', beads: rows.map(({ bead }) => bead), force: true })
  await expect.poll(() => left(opened.page)).toMatch(/^0 of/)
  writeFiles(opened.folder, files)
  await expect.poll(() => left(opened.page), { timeout: 20_000 }).toMatch(/^[1-9]\d* of/)
  await press(opened.page, 'Home', 'n')
  return opened
}

const side = (page: Page, name: string) => page.locator(`#desk-bead-body .pair > .${name}`)

test('what is gone is shown where it stood, with what is left of it, and is relinked by keyboard', async () => {
  const { page, context, lines, faults } = await edit({ 'parks/zh-Hans.md': gone })
  await page.locator('#desk-filter').selectOption('decision-orphaned')
  expect(await shown(page)).toBe('1-p2--1-p2')
  expect(await side(page, 'source').locator('del').textContent()).toBe('支持中小企业发展')
  expect(await side(page, 'source').locator('.context').first().textContent()).toContain('2025年')
  expect(await side(page, 'target').locator('.own').textContent()).toContain('中小企業の発展を支援する')
  await press(page, 'Escape', 'r')
  await page.locator('#desk-choose[open]').waitFor()
  expect(await page.locator('#desk-choose-was').textContent()).toContain('支持中小企业发展')
  expect(await page.evaluate('document.activeElement.value')).toBe('1/p2')
  await page.locator('fieldset.source input[value="1/p2"]').focus()
  await press(page, 'Space', 'Enter')
  await expect.poll(() => said(page)).toBe('Relinked. Everything is reviewed.')
  expect(
    lines().filter(line => /id: 1-p2--1-p2, state: accepted, .*严格控制污染排放/.test(line))
  ).toHaveLength(1)
  expect(faults).toEqual([])
  await context.close()
})

test('old and new text stand a line a segment; what is the same stands back, and a new end of a line is marked', async () => {
  const { page, context, server, folder } = await start()
  await deed(server, { type: 'merge', beads: ['1-p1-s1--1-p1-s1', '1-p1-s2--1-p1-s2'] })
  const { rows } = await view(server)
  await deed(server, { type: 'accept', beads: rows.map(({ bead }) => bead) })
  await expect.poll(() => left(page)).toMatch(/^0 of/)
  writeFiles(folder, { 'parks/zh-Hans.md': source.replace('到2025年，', '到2025年。') })
  await expect.poll(() => left(page), { timeout: 20_000 }).toMatch(/^[1-9] of/)
  await press(page, 'Home', 'n')
  const own = side(page, 'source').locator('.own')
  expect(await own.locator('.diff.same').allTextContents()).toEqual(['1/p1/s1 深化“放管服”改革'])
  expect(await own.textContent()).toContain('↵')
  await context.close()
})

test('a bead that shares a segment is a link away', async () => {
  const { page, context, server, folder } = await start({
    'parks/document.yaml': document['document.yaml'].replace('relation: translation', 'relation: summary')
  })
  await deed(server, {
    type: 'relink',
    bead: (await view(server)).rows.at(-1)?.bead,
    source: ['1/p1/s1'],
    target: ['1/p2']
  })
  const { rows } = await view(server)
  await deed(server, { type: 'accept', beads: rows.map(({ bead }) => bead), force: true })
  await expect.poll(() => left(page)).toMatch(/^0 of/)
  writeFiles(folder, { 'parks/ja.md': target.replace('中小企業の発展を', '中小企業の成長を') })
  await expect.poll(() => left(page), { timeout: 20_000 }).toMatch(/^1 of/)
  await press(page, 'Home', 'n')
  const other = page.locator('#desk-bead-body li a')
  expect(await other.textContent()).toMatch(/放管服.* – .*放管服/)
  const from = await shown(page)
  await other.press('Enter')
  await expect.poll(() => shown(page)).not.toBe(from)
  expect(await page.evaluate('document.activeElement.id')).toBe('desk-rows')
  await context.close()
})

test('a file that cannot be read is named with its place, until it is mended', async () => {
  const { page, context, folder, lines } = await edit({ 'parks/ja.md': target.replace('発展を', '成長を') })
  const whole = readFiles(folder)[alignment] ?? ''
  writeFiles(folder, { [alignment]: whole.replace('state: accepted', 'state: acepted') })
  await expect
    .poll(() => warned(page), { timeout: 20_000 })
    .toMatch(/cannot be read.*zh-Hans--ja\.yaml:\d+:\d+.*acepted/)
  await press(page, 'y')
  await expect.poll(() => warned(page)).toMatch(/^Nothing was written: .*zh-Hans--ja\.yaml:\d+:\d+.*acepted/)
  writeFiles(folder, { [alignment]: whole })
  await expect.poll(() => said(page), { timeout: 20_000 }).toMatch(/can be read again/)
  expect(await warned(page)).toBe('')
  await press(page, 'y')
  await expect.poll(() => said(page)).toMatch(/^Accepted\./)
  expect(lines().join()).toContain('成長を')
  await context.close()
})

test('what cannot be done is named, and the title counts what is left', async () => {
  const { page, context } = await edit({ 'parks/zh-Hans.md': gone })
  await page.locator('#desk-filter').selectOption('decision-orphaned')
  await press(page, 'Escape', 's')
  expect(await warned(page)).toBe('Split cannot be done with this bead.')
  expect(await page.title()).toMatch(/^\([12]\) Taiyaku/)
  await press(page, 'y')
  await expect.poll(() => said(page)).toMatch(/^Accepted\./)
  await context.close()
})

test('on a phone the first buttons and what was said last are in sight wherever one reads', async () => {
  const { page, context } = await start({}, { viewport: { width: 360, height: 640 } })
  await press(page, 'y')
  await expect.poll(() => said(page)).toMatch(/^Accepted/)
  for (const place of [0, 10_000]) {
    await page.evaluate(`scrollTo(0, ${place})`)
    for (const seen of [
      page.getByRole('button', { name: 'Accept', exact: true }),
      page.locator('#desk-status')
    ])
      await expect.poll(async () => (await seen.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    const button = await page.getByRole('button', { name: 'Accept', exact: true }).boundingBox()
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(640)
  }
  await context.close()
})

test('the row that is shown is in sight in the list', async () => {
  const { page, context } = await start({}, { viewport: { width: 360, height: 640 } })
  const isInSight = async () => {
    const list = await page.locator('#desk-rows').boundingBox()
    const row = await page.locator('#desk-rows [aria-selected=true]').boundingBox()
    return list && row && row.y >= list.y && row.y + row.height <= list.y + list.height
  }
  for (const key of ['j', 'j', 'j', 'j', 'k', 'Home', 'End']) {
    await press(page, key)
    expect(await isInSight(), key).toBe(true)
  }
  await context.close()
})

test('relinking begins with what is linked in sight on both sides, on a phone too', async () => {
  const items = (word: string) => Array.from({ length: 30 }, (_, at) => `- ${word}${at + 101}\n`).join('')
  const { page, context } = await start(
    {
      'parks/zh-Hans.md': `# 园区\n\n${items('建设园区')}`,
      'parks/ja.md': `# 園区\n\n${items('園区の建設')}`
    },
    { viewport: { width: 360, height: 640 } }
  )
  await press(page, 'End', 'k', 'k', 'k', 'k', 'k', 'k', 'r')
  await page.locator('#desk-choose[open]').waitFor()
  for (const name of ['source', 'target']) {
    const list = await page.locator(`fieldset.${name}`).boundingBox()
    const tick = await page.locator(`fieldset.${name} input:checked`).first().boundingBox()
    expect((tick?.y ?? 0) > (list?.y ?? 0), name).toBe(true)
    expect((tick?.y ?? 0) + (tick?.height ?? 0), name).toBeLessThan((list?.y ?? 0) + (list?.height ?? 0))
  }
  await context.close()
})

test('what is asked for while something else is being done is not done unseen, and that is said', async () => {
  const { page, context, lines } = await start()
  await page.route('**/api/act', async route => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await route.continue()
  })
  await press(page, 'y', 'x')
  await expect
    .poll(() => said(page))
    .toBe('Accepted. 4 of 5 left What was asked for meanwhile was not done: press again.')
  expect(lines()).toHaveLength(1)
  await press(page, 'y')
  await expect.poll(() => said(page)).toBe('Accepted. 3 of 5 left')
  await context.close()
})

test.each(looks)('at $width px, $colorScheme, what is gone and its relinking have no violation', async ({
  width,
  colorScheme
}) => {
  const { page, context } = await edit(
    { 'parks/zh-Hans.md': gone },
    { viewport: { width, height: 800 }, colorScheme, bypassCSP: true }
  )
  await page.locator('#desk-filter').selectOption('decision-orphaned')
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await press(page, 'Escape', 'r')
  await page.locator('#desk-choose[open]').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await context.close()
})
