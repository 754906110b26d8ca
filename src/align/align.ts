import type { Nodes, Root } from 'mdast'
import {
  type Bead,
  type Bitext,
  listSegments,
  type Relation,
  type Segment,
  type SegmentReference,
  segmentText
} from '../nodes/index.ts'
import { beadId } from './bead-id.ts'
import { featureTokens } from './evidence/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { indexLexicon } from './lexicon/lexicon-index.ts'
import { type Group, orderGroups } from './order.ts'
import { alignSequence } from './sequence/index.ts'
import { alignSummary, type Side } from './summary/align-summary.ts'
import { detectRelation } from './summary/detect-relation.ts'

/** What the aligner may be told. */
export interface AlignOptions {
  /** How the target relates to the source; `auto` finds out. Default: `auto`. */
  readonly relation?: Relation | 'auto'
  /** Lexicons between the two languages. */
  readonly lexicons?: readonly Lexicon[]
  /** What translators decided; the rest is aligned around it. */
  readonly bound?: BoundBeads
}

/** The paths of a bead's segments on both sides. */
export interface BeadPaths {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Beads that the aligner has to keep, and beads that it must not propose. */
export interface BoundBeads {
  readonly accepted: readonly BeadPaths[]
  readonly rejected: readonly BeadPaths[]
}

/** Kinds of evidence that a summary is aligned by. */
const kinds = ['number', 'han', 'hanBigram', 'katakana', 'word', 'prefix', 'term', 'lexicon'] as const

/**
 * Align two segmented documents.
 *
 * Under `translation` the beads are a partition in the order of both sides; under `summary` every target segment stands
 * in one bead with the source segments it renders, and a source segment may stand in several. Every segment stands in
 * at least one bead.
 *
 * @param source - tree with segments, perhaps with marked terms.
 * @param target - tree with segments, perhaps with marked terms.
 */
export function align(source: Root, target: Root, options: AlignOptions = {}): Bitext {
  const sides = { source: listSegments(source), target: listSegments(target) }
  const beadsInOrder = sequence(sides, options)
  const { relation = 'auto' } = options
  const found =
    relation === 'auto' ? detectRelation(beadsInOrder, sides.source.length, sides.target.length) : relation
  const groups = found === 'summary' ? summarise(sides, beadsInOrder, options) : beadsInOrder
  const beads = orderGroups(groups).map(group => toBead(group, sides, found))
  return { type: 'bitext', relation: found, source, target, beads }
}

interface Sides {
  readonly source: readonly Segment[]
  readonly target: readonly Segment[]
}

function summarise({ source, target }: Sides, hints: readonly Group[], options: AlignOptions): Group[] {
  const { renderings, omissions } = alignSummary(toSide(source, options), toSide(target, options), hints)
  return [...renderings.map(rendering => ({ ...rendering, target: [rendering.target] })), ...omissions]
}

function toSide(segments: readonly Segment[], { lexicons = [] }: AlignOptions): Side {
  const outline = segments.map(segment => ({
    path: segment.path,
    role: segment.role,
    text: segmentText(segment)
  }))
  const context = { lexicons: lexicons.map(indexLexicon) }
  const tokensOf = (text: string, segment: Segment, concepts: readonly string[]): string[] => {
    const features = featureTokens({ text, concepts }, segment.locale, context)
    return kinds.flatMap(kind => features[kind].map(token => `${kind}:${token}`))
  }
  const tokens = segments.map(segment => tokensOf(segmentText(segment), segment, conceptsOf(segment)))
  const parts = segments.map(segment => splitParts(segment).map(part => tokensOf(part, segment, [])))
  return { segments: outline, tokens, parts }
}

/** Split a sentence where it lists: 革新駆動・改革の深化を基本原則とし、2025年までに…. */
function splitParts(segment: Segment): string[] {
  if (segment.role !== 'sentence') return []
  const parts = segmentText(segment).split(/[、，・；;]|,\s/u)
  return parts.length > 2 ? parts.filter(part => part.trim().length > 2) : []
}

/** List the concepts in a segment's own text, once per occurrence. */
function conceptsOf(segment: Segment): string[] {
  const list: string[] = []
  const enter = (node: Nodes): void => {
    if (node.type === 'segment') return
    if (node.type === 'term') list.push(node.concept)
    if ('children' in node) for (const child of node.children) enter(child)
  }
  for (const child of segment.children) enter(child)
  return list
}

function sequence({ source, target }: Sides, { lexicons = [] }: AlignOptions): Group[] {
  const input = (segments: readonly Segment[]) =>
    segments.map(segment => ({
      text: segmentText(segment),
      concepts: conceptsOf(segment),
      outline: numbersOf(segment.path)
    }))
  const locales = { source: source[0]?.locale ?? 'und', target: target[0]?.locale ?? 'und' }
  return alignSequence(input(source), input(target), { ...locales, lexicons })
}

/** Keep the steps of a path that are numbers of the outline's own. */
function numbersOf(path: string): string {
  return path
    .split('/')
    .filter(step => /^\d/.test(step))
    .join('/')
}

function toBead({ source, target, score }: Group, sides: Sides, relation: Relation): Bead {
  const from = source.map(index => sides.source[index]?.path ?? '')
  const to = target.map(index => sides.target[index]?.path ?? '')
  const rendering = relation === 'summary' ? 'condensation' : 'translation'
  return {
    type: 'bead',
    id: beadId(from, to),
    kind: from.length === 0 ? 'addition' : to.length === 0 ? 'omission' : rendering,
    score: Math.round(score * 1e4) / 1e4,
    origin: 'aligner',
    state: 'proposed',
    source: from.map(toReference),
    target: to.map(toReference)
  }
}

function toReference(path: string): SegmentReference {
  return { type: 'segmentReference', path }
}
