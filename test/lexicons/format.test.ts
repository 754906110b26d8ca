import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normalForm } from '../../src/text/index.ts'

const folder = new URL('../../src/lexicons/', import.meta.url)
const classes = ['katakana', 'verb', 'adjective', 'adverb', 'function', 'noun', 'name', 'number', 'phrase']

interface Row {
  readonly line: number
  readonly columns: readonly string[]
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

function rowsOf(text: string): Row[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => ({ line: index + 1, row }))
    .filter(({ row }) => !row.startsWith('#'))
    .map(({ line, row }) => ({ line, columns: row.split('\t') }))
}

function formsOf(row: Row, column: number): string[] {
  return (row.columns[column] ?? '').split('|')
}

/** List, as `line N: what`, the rows of which `wrong` gives a complaint. */
function complaints(rows: readonly Row[], wrong: (row: Row) => string | undefined): string[] {
  return rows.flatMap(row => {
    const complaint = wrong(row)
    return complaint === undefined ? [] : [`line ${row.line}: ${complaint}`]
  })
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) < index)
}

const files = readdirSync(folder).filter(name => name.endsWith('.tsv'))

test('the folder holds lexicons', () => {
  expect(files).toContain('ja--zh-Hans.tsv')
})

describe.each(files)('%s', name => {
  const text = read(name)
  const rows = rowsOf(text)

  test('is UTF-8 in normal form C, with LF line ends and no byte order mark', () => {
    expect(text).not.toContain('\uFFFD')
    expect(text).not.toContain('\uFEFF')
    expect(text).not.toContain('\r')
    expect(text.endsWith('\n')).toBe(true)
    expect(complaints(rowsOf(text), row => (isNormal(row) ? undefined : row.columns.join(' ')))).toEqual([])
  })

  test('has rows of three columns', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(complaints(rows, row => (row.columns.length === 3 ? undefined : row.columns.join(' ')))).toEqual(
      []
    )
  })

  test('has no empty form, no white space at the edge of one, and none twice in a cell', () => {
    const wrong = (row: Row): string | undefined =>
      [formsOf(row, 0), formsOf(row, 1)].every(isCleanCell) ? undefined : row.columns.join(' ')
    expect(complaints(rows, wrong)).toEqual([])
  })

  test('uses only classes of the closed list', () => {
    expect(
      complaints(rows, row => (classes.includes(row.columns[2] ?? '') ? undefined : row.columns.join(' ')))
    ).toEqual([])
  })

  test('has no row twice', () => {
    const seen = new Set<string>()
    const wrong = (row: Row): string | undefined => {
      const key = row.columns.slice(0, 2).join(' ')
      if (seen.has(key)) return key
      seen.add(key)
      return undefined
    }
    expect(complaints(rows, wrong)).toEqual([])
  })
})

test('a Japanese form stands in one row only', () => {
  const seen = new Set<string>()
  const again = rowsOf(read('ja--zh-Hans.tsv'))
    .flatMap(row => formsOf(row, 0))
    .filter(form => seen.size === seen.add(form).size)
  expect(again).toEqual([])
})

test('no Japanese–Chinese row says only what the Han characters say', () => {
  const same = (row: Row): boolean =>
    formsOf(row, 0).every(first => formsOf(row, 1).every(second => normalForm(first) === normalForm(second)))
  expect(rowsOf(read('ja--zh-Hans.tsv')).filter(same)).toEqual([])
})

function isNormal(row: Row): boolean {
  const line = row.columns.join('\t')
  return line.normalize('NFC') === line
}

function isCleanCell(forms: readonly string[]): boolean {
  return forms.every(form => form !== '' && form === form.trim()) && repeated(forms).length === 0
}
