import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { writeBitextJson } from '../../../src/editions/json/bitext-json.ts'
import { writeBitextSchema } from '../../../src/editions/json/schema.ts'
import { listSegments } from '../../../src/nodes/index.ts'
import { shippedInterface } from '../../../src/wording/index.ts'
import { hostilePublication, publication } from '../publication.ts'

const wording = shippedInterface.wording('ja')
const schema = writeBitextSchema(publication.site)
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema.text))
const written = () => JSON.parse(writeBitextJson(publication, wording))

test('the schema is published under its own address', () => {
  expect(schema.path).toBe('schema/bitext-1.json')
  expect(JSON.parse(schema.text)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/taiyaku/schema/bitext-1.json'
  })
})

test('a bitext is valid against the published schema', () => {
  const file = written()
  validate(file)
  expect(validate.errors).toBeNull()
  expect(file.$schema).toBe('https://example.org/taiyaku/schema/bitext-1.json')
})

test('hostile text comes through as it is', () => {
  const file = JSON.parse(writeBitextJson(hostilePublication('</script>"\u2028'), wording))
  expect(validate(file)).toBe(true)
  expect(file.source.segments[0].text).toBe('</script>"')
})

test('the schema refuses what readers could not rely on', () => {
  expect(validate({ ...written(), version: 2 })).toBe(false)
  expect(validate({ ...written(), surprise: true })).toBe(false)
  expect(validate({ ...written(), beads: [{ id: 'a' }] })).toBe(false)
})

test('it says what the texts are and how far the alignment was checked', () => {
  const file = written()
  expect(file.source.content).toBe('structure')
  expect(Object.keys(file.source.label)).toEqual(publication.site.languages)
  expect(file.source.label.en).toMatch(/condensed by this project/)
  expect(file.target.label.en).toMatch(/summary.*Written by ある会社/i)
  expect(file.target.provenance.rights.en).toBe('Held by the company that wrote it.')
  expect(file.alignment.en).toMatch(/17, worked out by machine; 2 of them reviewed/)
})

test('it holds every segment once, and beads that point at them', () => {
  const file = written()
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

test('it holds the concordance', () => {
  expect(written().concepts[0].occurrences).toEqual([
    { bead: '6-16-i1--h3-6-c1', source: ['放管服'], target: ['放管服'] },
    { bead: 'addition-h3-p1', source: [], target: ['放管服'] }
  ])
})

test('a segment has its label, as the text writes it, and none where the text gives none', () => {
  const source = structuredClone(publication.bitext.source)
  for (const segment of listSegments(source)) if (segment.path === '2/4') segment.label = '（四）'
  const file = JSON.parse(
    writeBitextJson({ ...publication, bitext: { ...publication.bitext, source } }, wording)
  )
  expect(validate(file)).toBe(true)
  const labels = file.source.segments.flatMap(({ path, label }: { path: string; label?: string }) =>
    label === undefined ? [] : [[path, label]]
  )
  expect(labels).toEqual([['2/4', '（四）']])
})
