import { spawn } from 'node:child_process'
import { print } from '../terminal.ts'

/** What a shell says where there is no such program. */
const notFound = 127

/** Print a text, through the caller's pager where it is longer than the terminal; never where nobody is watching. */
export async function pageOut(text: string): Promise<void> {
  const { isTTY, rows = 24, columns = 80 } = process.stdout
  const pager = process.env.PAGER ?? 'less'
  if (!isTTY || pager === '' || pager === 'cat' || countLines(text, columns) < rows) return print(text)
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...process.env }
  })
  // A reader may leave before the end, and may stop a search with Ctrl-C, which is not meant for this program.
  const stay = (): void => {}
  child.stdin.on('error', stay)
  process.on('SIGINT', stay)
  child.stdin.end(text)
  const status = await new Promise<number | null>(resolve => {
    child.on('error', () => resolve(notFound))
    child.on('close', resolve)
  })
  process.off('SIGINT', stay)
  if (status === notFound) print(text)
}

/** Count the lines that a text takes up at least, with long ones broken. */
function countLines(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
}
