import { resolve } from 'node:path'

/** Write one line of an error to stderr. */
export function fail(reason: string): void {
  process.stderr.write(`taiyaku: ${reason.replaceAll(/[\r\n]+/g, ' ')}\n`)
}

/** Write one line of progress to stderr, where somebody is watching. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
}

/** Write a result to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}

/** Resolve a path against the folder that the caller stands in, also where npm has changed it. */
export function resolvePath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
