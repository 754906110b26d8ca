import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ImportFormat } from '../../src/readers/index.ts'

const root = fileURLToPath(new URL('./fixtures/', import.meta.url))
const formats = { txt: 'text', html: 'html', md: 'markdown' } as const

/** A folder of `fixtures/`: `input.txt`, `input.html` or `input.md`, and `output.md`. */
export interface Fixture {
  readonly name: string
  readonly format: ImportFormat
  readonly input: string
}

/** List the fixtures, in the order of their names. */
export function listFixtures(): Fixture[] {
  return readdirSync(root).sort().flatMap(readFixture)
}

/** Get the expected output of a fixture; with `UPDATE=1` what was written becomes what is expected. */
export function expectedOutput(fixture: Fixture, written: string): string {
  const file = `${root}${fixture.name}/output.md`
  if (process.env.UPDATE === '1') writeFileSync(file, written)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function readFixture(name: string): Fixture[] {
  return Object.entries(formats).flatMap(([extension, format]) => {
    const file = `${root}${name}/input.${extension}`
    return existsSync(file) ? [{ name, format, input: readFileSync(file, 'utf8') }] : []
  })
}
