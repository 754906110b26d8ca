import { resolve } from 'node:path'
import pc from 'picocolors'

/** Colours for results; disabled unless stdout is a terminal, and by `NO_COLOR`. */
export const paint = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported)

/** Write an error to stderr, on one line. */
export function fail(reason: string): void {
  process.stderr.write(`taiyaku: ${visible(reason.replaceAll(/[\r\n]+/g, ' '))}\n`)
}

/** Write a finding that is not an error to stderr, on one line. */
export function say(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}

/** Write progress to stderr, on one line, if it is a terminal. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
}

/** Write a result to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}

/** Show control characters as codes, so that no text of a document can control a terminal. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    character => `\\u{${character.codePointAt(0)?.toString(16)}}`
  )
}

/** Resolve a path against the caller's folder, even if npm has changed the current one. */
export function resolvePath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
