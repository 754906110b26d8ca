import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { writeBitextJson, writeBitextSchema } from '../../../src/render/json/index.ts'
import { interfaceLanguages, wording } from '../../../src/render/wording/index.ts'
import { hostilePublication, publication } from '../publication.ts'

const schema = writeBitextSchema(publication.site)
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema.text))
const written = (language: string) => JSON.parse(writeBitextJson(publication, wording(language)).text)

test('the schema is published under its own address', () => {
  expect(schema.path).toBe('schema/bitext-1.json')
  expect(JSON.parse(schema.text)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/taiyaku/schema/bitext-1.json'
  })
})

test.each(interfaceLanguages)('bitext.json in %s is valid against the published schema', language => {
  const file = written(language)
  validate(file)
  expect(validate.errors).toBeNull()
  expect(file.$schema).toBe('https://example.org/taiyaku/schema/bitext-1.json')
})

test('hostile text comes through as it is', () => {
  const file = JSON.parse(writeBitextJson(hostilePublication('</script>"\u2028'), wording('en')).text)
  expect(validate(file)).toBe(true)
  expect(file.source.segments[0].text).toBe('</script>"')
})

test('the schema refuses what readers could not rely on', () => {
  expect(validate({ ...written('ja'), version: 2 })).toBe(false)
  expect(validate({ ...written('ja'), surprise: true })).toBe(false)
  expect(validate({ ...written('ja'), beads: [{ id: 'a' }] })).toBe(false)
})

test('bitext.json says what the texts are and how far the alignment was checked', () => {
  const file = written('en')
  expect(file.source.content).toBe('structure')
  expect(file.source.label).toMatch(/condensed by this project/)
  expect(file.target.label).toMatch(/summary.*Written by ある会社/i)
  expect(file.target.provenance.rights.en).toBe('Held by the company that wrote it.')
  expect(file.alignment).toMatch(/of 17 beads 2 have been reviewed/)
})

test('bitext.json holds every segment once, and beads that point at them', () => {
  const file = written('ja')
  const paths = new Set(file.source.segments.map((segment: { path: string }) => segment.path))
  expect(file.source.segments).toHaveLength(10)
  expect(file.source.segments[2]).toEqual({
    path: '2/4',
    role: 'heading',
    locale: 'zh-Hans',
    text: '大力集聚高端创新资源'
  })
  expect(file.beads.every((bead: { source: string[] }) => bead.source.every(path => paths.has(path)))).toBe(
    true
  )
  expect(file.beads.find((bead: { id: string }) => bead.id === '2--h3-2')).toEqual({
    id: '2--h3-2',
    kind: 'condensation',
    score: 0.8765,
    origin: 'aligner',
    state: 'stale',
    source: ['2'],
    target: ['h3/2']
  })
  expect(file.beads.some((bead: { id: string }) => bead.id === 'rejected')).toBe(false)
})

test('bitext.json holds the concordance', () => {
  expect(written('ja').concepts[0].occurrences).toEqual([
    { bead: '6-16-i1--h3-6-c1', source: ['放管服'], target: ['放管服'] },
    { bead: 'addition-h3-p1', source: [], target: ['放管服'] }
  ])
})
