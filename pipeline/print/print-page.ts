import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'

/** Maximum time that a browser may take, in milliseconds. */
const patience = 120_000

/**
 * Print a page to PDF in a browser. It runs without a window and with a separate profile, and loads nothing from the
 * web.
 *
 * @param browser - path of a Chromium, Chrome or Edge.
 * @param page - path of the page.
 * @param folder - folder for its profile and the PDF.
 * @throws UsageError if it prints nothing.
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
    // Browsers do not run as root inside their sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
  ]
  try {
    await promisify(execFile)(browser, [...options, pathToFileURL(page).href], { timeout: patience })
    return await readFile(pdf)
  } catch (error) {
    throw new UsageError(`${browser} printed nothing: ${lastWords(error)}`)
  }
}

/** Return the last message of a program, or else that of the system. */
function lastWords(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return said === '' ? explainError(error) : (said.split('\n').at(-1) ?? said)
}
