import { spawn } from 'node:child_process'
import { print } from '../terminal.ts'

/** Exit status of a shell if there is no such program. */
const notFound = 127

/** Print a text, through the user's pager if it is longer than the terminal, but only if stdout is a terminal. */
export async function pageOut(text: string): Promise<void> {
  const { isTTY, rows = 24, columns = 80 } = process.stdout
  const pager = process.env.PAGER ?? 'less'
  if (!isTTY || pager === '' || pager === 'cat' || countLines(text, columns) < rows) return print(text)
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...process.env }
  })
  // A user may leave before the end, or stop a search in the pager with Ctrl-C, which is not meant for this program.
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

/** Count the lines that a text takes up at least, including wrapped lines. */
function countLines(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
}
