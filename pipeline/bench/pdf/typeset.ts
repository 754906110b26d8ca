import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import chromium from '@sparticuz/chromium'
import { chromium as launcher } from 'playwright-core'

/** A file to typeset: its name without extension, and its text in the typesetter's format. */
export interface Manuscript {
  readonly name: string
  readonly text: string
  /** Text of the running head. */
  readonly head: string
}

/** Print web pages by Chromium on A5 paper, with a running head and page numbers. */
export async function printByChromium(manuscripts: readonly Manuscript[]): Promise<Map<string, Uint8Array>> {
  const browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox']
  })
  const printed = new Map<string, Uint8Array>()
  try {
    const page = await browser.newPage()
    for (const { name, text, head } of manuscripts) {
      await page.setContent(text)
      const line = (content: string): string =>
        `<div style="font-size: 8px; width: 100%; text-align: center">${content}</div>`
      const pdf = await page.pdf({
        format: 'A5',
        displayHeaderFooter: true,
        headerTemplate: line(head),
        footerTemplate: line('<span class="pageNumber"></span>'),
        margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' }
      })
      printed.set(name, Uint8Array.from(pdf))
    }
  } finally {
    await browser.close()
  }
  return printed
}

/** Print flat ODT files by LibreOffice; nothing is printed if it is not installed. */
export async function printByLibreOffice(
  manuscripts: readonly Manuscript[],
  folder: string
): Promise<Map<string, Uint8Array>> {
  const paths = manuscripts.map(({ name }) => join(folder, `${name}.fodt`))
  for (const [index, { text }] of manuscripts.entries()) await writeFile(paths[index] ?? '', text)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]
  try {
    await promisify(execFile)('soffice', options, { timeout: 600_000 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
  const printed = new Map<string, Uint8Array>()
  for (const { name } of manuscripts)
    printed.set(name, Uint8Array.from(await readFile(join(folder, `${name}.pdf`))))
  return printed
}
