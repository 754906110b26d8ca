import type { Nodes } from 'mdast'
import { type Segment, segmentText } from '../nodes/index.ts'
import type { SegmentBlock } from './blocks.ts'
import type { AlignerContext } from './context.ts'
import { type AlignerSegment, listTokens, toEvidenceSegment } from './evidence/index.ts'
import { indexLexicon } from './lexicon/lexicon-index.ts'
import type { OutlineSide } from './summary/align-summary.ts'

/** Prepare segments for the sequence aligner. */
export function toAlignerSegments(
  segments: readonly Segment[],
  blocks: ReadonlyMap<Segment, SegmentBlock>
): AlignerSegment[] {
  return segments.map(segment => {
    const { ordinal = -1, kind = '', marks = [] } = blocks.get(segment) ?? {}
    return {
      text: segmentText(segment),
      concepts: conceptsOf(segment),
      outline: numbersOf(segment.path),
      paragraph: ordinal,
      kind,
      marks
    }
  })
}

/** Prepare one side for the summary aligner. */
export function toOutlineSide(
  segments: readonly Segment[],
  { lexicons, evidence, languages }: AlignerContext
): OutlineSide {
  const outline = segments.map(segment => ({
    path: segment.path,
    role: segment.role,
    text: segmentText(segment)
  }))
  const indexes = lexicons.map(lexicon => indexLexicon(lexicon, languages))
  const kinds = evidence.filter(({ uses }) => uses?.includes('summary') ?? true)
  const tokensOf = (text: string, { locale }: Segment, concepts: readonly string[]): string[] => {
    const context = { locale, language: languages(locale), lexicons: indexes }
    const lists = listTokens(toEvidenceSegment({ text, concepts }), kinds, context)
    return lists.flatMap((tokens, at) => tokens.map(token => `${kinds[at]?.name}:${token}`))
  }
  const tokens = segments.map(segment => tokensOf(segmentText(segment), segment, conceptsOf(segment)))
  const parts = segments.map(segment => splitParts(segment).map(part => tokensOf(part, segment, [])))
  return { segments: outline, tokens, parts }
}

/** Split a sentence at the items it lists: 革新駆動・改革の深化を基本原則とし、2025年までに…. */
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

/** Keep the steps of a path that are numbers in the outline itself. */
function numbersOf(path: string): string {
  return path
    .split('/')
    .filter(step => /^\d/.test(step))
    .join('/')
}
