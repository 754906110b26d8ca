import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Names of browsers that can print without a window. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe'
]

/** Usual locations of browsers that are not on the search path. */
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

/**
 * Find a browser that can print: the given one, or else the first on the search path or in a usual location.
 *
 * @throws UsageError if there is none.
 */
export async function findBrowser(named: string | undefined): Promise<string> {
  if (named !== undefined) {
    const path = resolvePath(named)
    if (await isProgram(path)) return path
    throw new UsageError(`no program ${path}, expected a Chromium, Chrome or Edge`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const candidates = [...names.flatMap(name => folders.map(folder => join(folder, name))), ...usual]
  for (const path of candidates) if (await isProgram(path)) return path
  throw new UsageError(
    'no browser found, expected Chromium, Chrome or Edge on the search path, or its program with --browser'
  )
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
