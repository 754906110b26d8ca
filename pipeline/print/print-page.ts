import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'

/** Longest time that a browser may take, in milliseconds. */
const patience = 120_000

/**
 * Let a browser print a page to PDF. It runs without a window, with a profile of its own, and loads nothing from the web.
 *
 * @param browser - path of a Chromium, Chrome or Edge.
 * @param page - path of the page.
 * @param folder - folder for its profile and the PDF.
 * @throws UsageError where it prints nothing.
 */
export async function printPage(browser: string, page: string, folder: string): Promise<Uint8Array> {
  const pdf = join(folder, 'page.pdf')
  const options = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    // Browsers refuse to run as root inside their sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
  ]
  try {
    await promisify(execFile)(browser, [...options, pathToFileURL(page).href], { timeout: patience })
    return await readFile(pdf)
  } catch (error) {
    throw new UsageError(`${browser} printed nothing: ${lastWords(error)}`)
  }
}

/** What a program said last, else what the system says of it. */
function lastWords(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return said === '' ? explainError(error) : (said.split('\n').at(-1) ?? said)
}
