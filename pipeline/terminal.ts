import { resolve } from 'node:path'
import pc from 'picocolors'

/** Colours for results: none but on a terminal, and none where `NO_COLOR` is set. */
export const paint = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported)

/** Write one line of an error to stderr. */
export function fail(reason: string): void {
  process.stderr.write(`taiyaku: ${visible(reason.replaceAll(/[\r\n]+/g, ' '))}\n`)
}

/** Write one line on stderr that says what was found, and is no error. */
export function say(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}

/** Write one line of progress to stderr, where somebody is watching. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
}

/** Write a result to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}

/** Show control characters as their code, so that no text of a document can steer a terminal. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    character => `\\u{${character.codePointAt(0)?.toString(16)}}`
  )
}

/** Resolve a path against the folder that the caller is in, also where npm has changed it. */
export function resolvePath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
