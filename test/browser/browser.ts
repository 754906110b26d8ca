import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import type {} from './start-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The browser of the run. A test makes contexts of its own in it, and closes them. */
export const browser = await chromium.connect(inject('browser'))

/** How wide and in which colours a page is looked at. */
export const looks = [360, 1280].flatMap(width =>
  (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme }))
)

/** How much wider than its window a page is, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/**
 * List what axe-core finds on a page. It is a script from elsewhere, which a page's own policy rightly refuses: it is run
 * by the browser, not put into the page.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe)
  // What passed is looked at as thoroughly, but not described.
  return page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))"
  )
}
