import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAlignment } from '../../src/schema/alignment.ts'
import { readDocumentDescription } from '../../src/schema/document.ts'
import { readSiteDescription } from '../../src/schema/site.ts'
import { readTermbase } from '../../src/schema/termbase.ts'
import { fileOf, reasonsOf } from './reasons.ts'

function reasons(text: string): string[] {
  const file = fileOf(text)
  expect(readSiteDescription(file)).toBeUndefined()
  return reasonsOf(file)
}

test('a key that stands twice is reported at its second place', () => {
  expect(reasons('url: https://a.example/\nurl: https://b.example/\n')).toEqual([
    '2:1 key-duplicate Unexpected second key `url`, expected each key once'
  ])
})

test('an alias without an anchor is reported, though the YAML library throws on it', () => {
  expect(reasons('url: *base\n')).toEqual([
    '1:6 alias-unresolved Unexpected alias `*base`, expected an anchor `&base` before it'
  ])
})

test('every conflict marker of a merge is reported', () => {
  const text = 'url: a\r\n<<<<<<< HEAD\r\ntitle: x\r\n=======\r\ntitle: y\r\n>>>>>>> branch\r\n'
  expect(reasons(text).map(reason => reason.slice(0, 60))).toEqual([
    '2:1 merge-conflict Unexpected merge conflict marker `<<<<<<<',
    '4:1 merge-conflict Unexpected merge conflict marker `=======',
    '6:1 merge-conflict Unexpected merge conflict marker `>>>>>>>'
  ])
})

test('text that is not YAML is reported where it breaks', () => {
  expect(reasons('url: "https://a.example/\n')[0]).toMatch(
    /^2:1 yaml-malformed Unexpected characters, expected YAML: /
  )
  expect(reasons('\turl: a')[0]).toMatch(/^1:1 yaml-malformed /)
  expect(reasons('a: 1\n---\nb: 2\n')[0]).toMatch(/^2:1 yaml-malformed /)
})

test('aliases that swell to millions of values are refused', () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`
  )
  expect(reasons(['l0: &l0 x', ...levels].join('\n'))).toEqual([
    '1:1 yaml-malformed Unexpected too many aliases, expected plain YAML'
  ])
})

test('brackets nested without end are refused', () => {
  const found = reasons('['.repeat(200_000))
  expect(found[0]).toMatch(/ yaml-malformed /)
  expect(found.length).toBeLessThanOrEqual(10)
})

const yamlish = fc.array(
  fc.constantFrom(
    '- ',
    '{ ',
    ' }',
    '[',
    ']',
    ': ',
    '\n',
    '  ',
    'id',
    'url',
    '&a ',
    '*a',
    '!!t ',
    '? ',
    '"',
    "'",
    '|\n',
    '#',
    ',',
    '\0',
    '\r\n',
    '\ufeff',
    '国',
    '<<: ',
    '---\n',
    '%',
    '__proto__: '
  )
)

test('whatever the file holds, reading it reports and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        yamlish.map(parts => parts.join('')),
        fc.string({ unit: 'binary' })
      ),
      text => {
        for (const read of [readTermbase, readAlignment, readDocumentDescription, readSiteDescription]) {
          const file = fileOf(text)
          const value = read(file)
          expect(value !== undefined || file.messages.length > 0).toBe(true)
          for (const { line, column } of file.messages) {
            expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length)
            expect(column).toBeGreaterThan(0)
          }
        }
      }
    ),
    { numRuns: 500, seed: 7 }
  )
})
