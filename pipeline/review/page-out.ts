import { spawn } from 'node:child_process'
import { print } from '../terminal.ts'

/** Print a text, through the caller's pager where it is longer than the terminal; never where nobody is watching. */
export async function pageOut(text: string): Promise<void> {
  const { isTTY, rows = 24 } = process.stdout
  const pager = process.env.PAGER ?? 'less'
  if (!isTTY || pager === '' || pager === 'cat' || text.split('\n').length <= rows) return print(text)
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', ...process.env }
  })
  // A reader may leave before the end.
  child.stdin.on('error', () => {})
  child.stdin.end(text)
  const status = await new Promise<number | null>(resolve => {
    child.on('error', () => resolve(127))
    child.on('close', resolve)
  })
  if (status === 127) print(text)
}
