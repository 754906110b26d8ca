import { expect, test } from 'vitest'
import { looks, overflow, violations } from '../../browser/browser.ts'
import { alignment, left, press, said, shown, start, warned } from './desk-browser.ts'
import { document, readFiles, writeFiles } from './desk-server.ts'

test('a whole document is reviewed by keyboard alone', async () => {
  const { page, context, lines, faults } = await start()
  expect(await left(page)).toBe('5 of 5 left')
  expect(await shown(page)).toBe('h1--h1')
  await press(page, 'j', 'j', 'k')
  expect(await shown(page)).toBe('1--1')
  await press(page, 'y')
  await expect.poll(() => said(page)).toBe('Accepted. 4 of 5 left')
  expect(lines()).toEqual([expect.stringMatching(/id: 1--1, state: accepted/)])
  expect(await shown(page)).toBe('1-p1-s1--1-p1-s1')
  await press(page, 'm')
  await expect.poll(() => said(page)).toBe('Merged. 2 of 4 left')
  expect(lines()).toHaveLength(2)
  await press(page, 'o')
  await expect.poll(() => said(page)).toMatch(/^Marked as intended\. 1 of 5 left/)
  expect(lines()).toHaveLength(4)
  await press(page, 'u')
  await expect.poll(() => said(page)).toMatch(/^Undone: .*2 of 4 left$/)
  await press(page, 'End', 'y')
  await expect.poll(() => said(page)).toBe('Accepted. 1 of 4 left')
  await press(page, 'n', 'y')
  await expect.poll(() => said(page)).toBe('Accepted. Everything is reviewed.')
  expect(await page.locator('#desk-progress').getAttribute('value')).toBe('4')
  expect(lines()).toHaveLength(4)
  expect(faults).toEqual([])
  await context.close()
})

test('relink, split and a note are done by keyboard', async () => {
  const { page, context, lines, faults } = await start()
  await press(page, 'j', 'j', 'r')
  await page.locator('#desk-choose[open]').waitFor()
  expect(await page.evaluate('document.activeElement.value')).toBe('1/p1/s1')
  await press(page, 'Tab', 'Space')
  await page.locator('fieldset.target input[value="1/p1/s2"]').focus()
  await press(page, 'Space', 'Enter')
  await expect.poll(() => said(page)).toMatch(/^Relinked\. 3 of 4 left/)
  expect(lines()[0]).toMatch(
    /path: 1\/p1\/s1, .*path: 1\/p1\/s2, .*target.*path: 1\/p1\/s1, .*path: 1\/p1\/s2/
  )
  await press(page, 'f')
  await page.keyboard.type('all')
  await press(page, 'Escape', 'Home', 'j', 'j', 's')
  await page.locator('#desk-choose[open]').waitFor()
  await press(page, 'Enter')
  await expect.poll(() => said(page)).toMatch(/^Split\. 3 of 5 left/)
  expect(lines()).toHaveLength(2)
  await press(page, 'Home', 'j', 'j', 'e')
  await page.keyboard.type('旧訳による y x')
  await press(page, 'Tab', 'Enter')
  await expect.poll(() => said(page)).toMatch(/^Note written/)
  expect(lines()[0]).toContain('note: 旧訳による y x')
  expect(await page.locator('p.note').textContent()).toBe('旧訳による y x')
  await press(page, 'd')
  await expect.poll(() => said(page)).toMatch(/^Decision forgotten/)
  expect(lines()).toHaveLength(1)
  expect(faults).toEqual([])
  await context.close()
})

test('a rejected proposal goes, is listed under rejected, and can be forgotten', async () => {
  const { page, context, lines } = await start()
  await press(page, 'End', 'x')
  await expect.poll(() => said(page)).toMatch(/^Rejected\./)
  expect(lines()).toEqual([expect.stringMatching(/state: rejected/)])
  await page.locator('#desk-filter').selectOption('decision-rejected')
  await expect.poll(() => page.locator('#desk-bead-body .badge').first().textContent()).toBe('rejected')
  await page.getByRole('button', { name: 'Forget decision' }).click()
  await expect.poll(() => said(page)).toMatch(/^Decision forgotten/)
  expect(lines()).toEqual([])
  await context.close()
})

test('everything can be done by mouse', async () => {
  const { page, context, lines } = await start()
  await page.locator('#desk-rows').getByRole('option').nth(3).click()
  expect(await shown(page)).toBe('1-p1-s2--1-p1-s2')
  for (const [name, expected] of [
    ['Accept', /^Accepted/],
    ['Undo', /^Undone/],
    ['Reject', /^Rejected/],
    ['Undo', /^Undone/]
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => said(page)).toMatch(expected)
  }
  expect(lines()).toEqual([])
  await page.getByRole('button', { name: 'Relink' }).click()
  await page.locator('fieldset.target input[value="1/p2"]').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => said(page)).toMatch(/^Relinked/)
  expect(lines()).toHaveLength(1)
  await context.close()
})

test('errors of check are shown, and a bead that has some is accepted only by those who insist', async () => {
  const { page, context, lines } = await start({
    'parks/ja.md': document['ja.md'].replace('「放管服」', '規制緩和の')
  })
  await press(page, 'j', 'j')
  expect(await page.locator('#desk-bead-body').textContent()).toContain('term-forbidden')
  await press(page, 'y')
  await page.locator('#desk-errors[open]').waitFor()
  await press(page, 'Escape')
  expect(lines()).toEqual([])
  await press(page, 'y')
  await page.locator('#desk-errors[open]').waitFor()
  await page.getByRole('button', { name: 'Accept anyway' }).press('Enter')
  await expect.poll(() => said(page)).toMatch(/^Accepted/)
  expect(lines()).toHaveLength(1)
  await context.close()
})

test('a second window hears of what the first does, and keeps its place', async () => {
  const { page, context, server } = await start()
  const other = await context.newPage()
  await other.goto(server.origin)
  await other.locator('body[data-ready]').waitFor()
  await press(other, 'j', 'j')
  await press(page, 'y')
  await expect.poll(() => left(other)).toBe('4 of 5 left')
  expect(await shown(other)).toBe('1-p1-s1--1-p1-s1')
  expect(await said(other)).toBe('The document has changed; this is how it stands now.')
  await press(other, 'y')
  await expect.poll(() => left(page)).toBe('3 of 5 left')
  await context.close()
})

test('a file that changes underneath is shown, with old and new words', async () => {
  const { page, context, folder, lines } = await start()
  for (const count of [4, 3, 2, 1]) {
    await press(page, 'y')
    await expect.poll(() => left(page)).toBe(`${count} of 5 left`)
  }
  await press(page, 'y')
  await expect.poll(() => left(page)).toBe('0 of 5 left')
  const edited = document['ja.md'].replace('発展を支援する', '成長を強く支援する')
  writeFiles(folder, { 'parks/ja.md': edited })
  await expect.poll(() => left(page), { timeout: 20_000 }).toBe('1 of 5 left')
  await press(page, 'Home', 'n')
  expect(await page.locator('.target del').allTextContents()).toEqual(expect.arrayContaining(['発展']))
  expect((await page.locator('.target ins').allTextContents()).join('')).toContain('成長')
  await press(page, 'y')
  await expect.poll(() => said(page)).toBe('Accepted. Everything is reviewed.')
  expect(lines()[4]).toContain('成長を強く支援する')
  await context.close()
})

test('on what has changed meanwhile nothing is written, and what was typed stays', async () => {
  const { page, context, folder, lines } = await start()
  await press(page, 'y')
  await expect.poll(() => left(page)).toBe('4 of 5 left')
  await page.locator('#desk-filter').selectOption('all')
  await press(page, 'Escape', 'Home', 'e')
  await page.keyboard.type('my note')
  writeFiles(folder, { [alignment]: `# by hand\n${readFiles(folder)[alignment]}` })
  await press(page, 'Tab', 'Enter')
  await expect
    .poll(() => page.locator('#desk-note [data-warning]').textContent())
    .toMatch(/^Nothing was written/)
  expect(lines().join()).not.toContain('my note')
  expect(await page.locator('#desk-note-text').inputValue()).toBe('my note')
  await press(page, 'Enter')
  await expect.poll(() => said(page)).toMatch(/^Note written/)
  expect(readFiles(folder)[alignment]).toMatch(/^# by hand\n[\s\S]*my note/)
  await context.close()
})

test('a program that is gone, or started anew, is said', async () => {
  const { page, context, server } = await start()
  await server.close()
  await expect.poll(() => warned(page)).toMatch(/^The program does not answer/)
  await press(page, 'y')
  await expect.poll(() => warned(page)).toMatch(/^The program does not answer/)
  await context.close()
})

test('text of documents never becomes markup or script', async () => {
  const hostile = '<img src=x onerror=alert(1)> "><script>alert(2)</script> {{left}} \u202e'
  const escaped = hostile.replaceAll('<', '\\<')
  const { page, context, faults, folder } = await start({
    'parks/zh-Hans.md': `# ${escaped}\n\n## 一、要求\n\n支持发展。\n`,
    'parks/ja.md': `# ${escaped}\n\n## 一、要求\n\n支援する。\n`,
    'termbase.yaml': `concepts:\n  a:\n    terms: { zh-Hans: ['<script>alert(2)</script>'], ja: ['<b>x</b>'] }\n`
  })
  expect(await page.locator('#desk-bead-body').textContent()).toContain('<script>alert(2)</script>')
  await press(page, 'y')
  await expect.poll(() => said(page)).toMatch(/^Accepted/)
  await page.locator('#desk-filter').selectOption('all')
  await press(page, 'Escape', 'Home', 'e')
  await page.locator('#desk-note-text').fill('</p><img src=x onerror=alert(3)>')
  await press(page, 'Tab', 'Enter')
  await expect.poll(() => said(page)).toMatch(/^Note written/)
  expect(readFiles(folder)[alignment]).toContain('onerror=alert(3)')
  expect(await page.locator('.note').textContent()).toBe('</p><img src=x onerror=alert(3)>')
  expect(await page.locator('img, .desk-main script, #desk-rows script').count()).toBe(0)
  expect(faults).toEqual([])
  await context.close()
})

test('help lists the keys, and single keys can be turned off', async () => {
  const { page, context, lines } = await start()
  await press(page, '?')
  await page.locator('#desk-help[open]').waitFor()
  expect(await page.locator('#desk-help tbody tr').count()).toBeGreaterThan(15)
  await page.locator('#desk-single-keys').uncheck()
  await press(page, 'Escape', 'y', 'j')
  expect(await shown(page)).toBe('h1--h1')
  await press(page, 'ArrowDown')
  expect(await shown(page)).toBe('1--1')
  await page.getByRole('button', { name: 'Accept', exact: true }).press('Enter')
  await expect.poll(() => said(page)).toMatch(/^Accepted/)
  expect(lines()).toHaveLength(1)
  await context.close()
})

test('the place is part of the address, without the key', async () => {
  const { page, context, server } = await start()
  await press(page, 'j', 'j')
  expect(page.url()).toBe(`${server.origin}/#parks/zh-Hans--ja/1-p1-s1--1-p1-s1`)
  await page.reload()
  await page.locator('body[data-ready]').waitFor()
  expect(await shown(page)).toBe('1-p1-s1--1-p1-s1')
  await context.close()
})

test('the page speaks the language of the browser, and another one that is asked for', async () => {
  const { page, context } = await start({}, { locale: 'ja-JP' })
  expect(await page.getByRole('button', { name: '採用' }).isVisible()).toBe(true)
  await page.getByRole('link', { name: '简体中文' }).click()
  await page.locator('body[data-ready]').waitFor()
  expect(await page.getByRole('button', { name: '认可' }).isVisible()).toBe(true)
  await context.close()
})

test('what has the focus of the keyboard is outlined', async () => {
  const { page, context } = await start()
  const outlines = new Set<unknown>()
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab')
    outlines.add(
      await page.evaluate(
        'document.activeElement === document.body ? "solid" : getComputedStyle(document.activeElement).outlineStyle'
      )
    )
  }
  expect([...outlines]).toEqual(['solid'])
  await context.close()
})

test.each(looks)('at $width px, $colorScheme, there is no violation and nothing wider than the page', async ({
  width,
  colorScheme
}) => {
  // axe is a script from elsewhere, which the page's own policy rightly refuses.
  const { page, context, folder } = await start(
    {},
    { viewport: { width, height: 800 }, colorScheme, bypassCSP: true }
  )
  await press(page, 'j', 'j', 'y')
  await expect.poll(() => said(page)).toMatch(/^Accepted/)
  writeFiles(folder, { 'parks/ja.md': document['ja.md'].replace('改革を', '改革をさらに') })
  await page.locator('#desk-filter').selectOption('all')
  await expect.poll(() => page.locator('#desk-rows .stale').count(), { timeout: 20_000 }).toBe(1)
  await page.locator('#desk-rows .stale').click()
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  for (const [key, name] of [
    ['?', 'help'],
    ['e', 'note'],
    ['r', 'choose'],
    ['s', 'choose']
  ] as const) {
    await page.locator('#desk-rows').focus()
    await press(page, key)
    await page.locator(`#desk-${name}[open]`).waitFor()
    expect(await violations(page), name).toEqual([])
    expect(await overflow(page)).toBe(0)
    await press(page, 'Escape')
  }
  await context.close()
})
