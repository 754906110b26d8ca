import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isSeq } from 'yaml'
import * as z from 'zod'
import { report } from '../message/report.ts'
import type { Decision } from '../nodes/index.ts'
import { alignmentVersion, decisionsIn } from './alignment-lines.ts'
import { positionIn } from './passage.ts'
import { readShape, type YamlReading } from './read.ts'
import { date, mapping, textShape } from './shapes.ts'

const copies = z.int('a whole number').min(2, '2 or more').optional()
const near = textShape.optional()
const segments = z.array(
  mapping({ path: textShape, text: textShape, copies, near }),
  'a list of segments with `path` and `text`'
)
const decision: z.ZodType<Decision> = mapping({
  id: textShape,
  state: z.enum(['accepted', 'rejected'], '`accepted` or `rejected`'),
  source: segments,
  target: segments,
  note: textShape.optional(),
  reviewer: textShape.optional(),
  date: date.optional()
}).refine(({ source, target }) => source.length + target.length > 0, 'a segment on one side at least')
const list = z.union([z.null().transform((): Decision[] => []), z.array(decision)], 'a list of decisions')
const versioned = mapping({
  version: z.literal(
    alignmentVersion,
    `${alignmentVersion}: a later version of Taiyaku may have written the file`
  ),
  decisions: list
}).transform(({ decisions }) => decisions)
const early = list.transform(decisions => decisions.map((each): Decision => ({ ...each, early: true })))
/** Each form is parsed by its own shape, so that faults are reported in place; a union would report the whole file. */
const shape = z.unknown().transform((value, context): Decision[] => {
  const isVersioned =
    typeof value === 'object' && value !== null && ('version' in value || 'decisions' in value)
  const parsed = isVersioned ? versioned.safeParse(value) : early.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) context.addIssue({ ...issue })
  return z.NEVER
})

/**
 * Read an alignment file: the decisions of translators, one bead per line. Files of version 0.1.0 are a list without a
 * version.
 *
 * @returns the decisions in the order of the file, none for an empty file, or `undefined` if a fault was reported.
 */
export function readAlignment(file: VFile): Decision[] | undefined {
  const reading = readShape(file, shape)
  if (!reading || reportFlow(file, reading)) return undefined
  const isTwice = [reportDuplicates(file, reading), reportTwice(file, reading)].some(Boolean)
  if (isTwice) return undefined
  return reading.value
}

/** Report a segment that occurs twice in a bead. */
function reportTwice(file: VFile, { value, document, locate }: YamlReading<Decision[]>): boolean {
  const base = baseOf(document)
  let found = false
  for (const [index, decision] of value.entries()) {
    for (const side of ['source', 'target'] as const) {
      const paths = decision[side].map(({ path }) => path)
      for (const [place, path] of paths.entries()) {
        if (paths.indexOf(path) === place) continue
        const node = document.getIn([...base, index, side, place, 'path'], true)
        const [from, to] = (isNode(node) ? node.range : undefined) ?? [0, 0]
        const reason = `Unexpected second segment \`${path}\`, expected each segment of a bead once`
        report(file, 'value-unexpected', reason, positionIn(locate, from, to))
        found = true
      }
    }
  }
  return found
}

/** Return the keys above the list of decisions. */
function baseOf({ contents }: Document): string[] {
  return isMap(contents) ? ['decisions'] : []
}

/** Report a list in brackets, which has no lines of its own to preserve. */
function reportFlow(file: VFile, { document, locate }: YamlReading<Decision[]>): boolean {
  const contents = decisionsIn(document)
  if (!isSeq(contents) || !contents.flow || contents.items.length === 0) return false
  const place = contents.range ? positionIn(locate, contents.range[0], contents.range[1]) : undefined
  report(
    file,
    'value-unexpected',
    'Unexpected list in brackets, expected one decision per line after `- `',
    place
  )
  return true
}

function reportDuplicates(file: VFile, { value, document, locate }: YamlReading<Decision[]>): boolean {
  const base = baseOf(document)
  const lines = new Map<string, number>()
  let found = false
  for (const [index, { id }] of value.entries()) {
    const node = document.getIn([...base, index, 'id'], true)
    const [from, to] = (isNode(node) ? node.range : undefined) ?? [0, 0]
    const first = lines.get(id)
    lines.set(id, first ?? locate(from).line)
    if (first === undefined) continue
    const reason = `Unexpected second decision on bead \`${id}\`, expected only the one on line ${first}`
    report(file, 'decision-duplicate', reason, positionIn(locate, from, to))
    found = true
  }
  return found
}
