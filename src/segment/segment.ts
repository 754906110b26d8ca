import type {
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
  TableCell
} from 'mdast'
import type { VFile } from 'vfile'
import { type Location, location } from 'vfile-location'
import { type FindLanguage, findLanguage } from '../languages/index.ts'
import { report } from '../message/report.ts'
import type { Locale } from '../nodes/index.ts'
import { toFigures } from '../text/index.ts'
import { readHeading, readParagraph } from './block.ts'
import { type Brackets, matchBrackets } from './brackets.ts'
import { buildSegments } from './build.ts'
import type { ClauseReading } from './clause.ts'
import { type FlatText, flatten } from './flat-text.ts'
import { isListOfItems } from './items.ts'
import { readLetterLabels } from './letter-labels.ts'
import { type Marker, readMarker } from './markers.ts'
import { createOutline, nextPlace, type Outline, type Place } from './outline.ts'

/** Context of a block during segmentation. */
interface Context {
  readonly file: VFile
  readonly places: Location
  readonly locale: Locale
  readonly languages: FindLanguage
  readonly outline: Outline
  readonly title: Heading | undefined
}

type Block = Heading | Paragraph | TableCell

/**
 * Segment a tree: wrap every heading, sentence and clause in a segment node with its path in the outline.
 *
 * Unbalanced brackets become messages on the file. The given tree is not changed.
 *
 * @param tree - the tree of one text, with positions.
 * @param file - the text itself.
 * @param languages - finds the language of a locale; among the built-in languages by default.
 */
export function segment(
  tree: Root,
  file: VFile,
  locale: Locale,
  languages: FindLanguage = findLanguage
): Root {
  const context: Context = {
    file,
    places: location(file),
    locale,
    languages,
    outline: createOutline(),
    title: findTitle(tree)
  }
  return { ...tree, children: tree.children.map(child => readBlock(child, context)) }
}

/** Find the title: the only heading of rank 1, if it comes before all others. It does not open a section. */
function findTitle(tree: Root): Heading | undefined {
  const headings = tree.children.filter(node => node.type === 'heading')
  const first = headings[0]
  return first?.depth === 1 && headings.every(node => node === first || node.depth > 1) ? first : undefined
}

function readBlock<T extends Nodes>(node: T, context: Context): T
function readBlock(node: Nodes, context: Context): Nodes {
  if (node.type === 'heading') return readHeadingBlock(node, context)
  if (node.type === 'paragraph') return readParagraphBlock(node, context)
  if (node.type === 'table') return readTable(node, context)
  if (node.type === 'code') return { ...node, path: context.outline.block('b').path }
  if (node.type === 'list') return { ...node, children: readItems(node, context) }
  if (node.type === 'segment' || !('children' in node) || isPhrasing(node)) return node
  return { ...node, children: node.children.map(child => readBlock(child, context)) } as typeof node
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'term'].includes(node.type)
}

function readHeadingBlock(node: Heading, context: Context): Heading {
  const flat = flatten(node.children, String(context.file))
  const marker = node === context.title ? undefined : readMarker(flat.text, context.languages(context.locale))
  const place =
    node === context.title ? context.outline.block('h') : context.outline.heading(node.depth, marker?.number)
  const clause = readHeading(flat.text, marker)
  return {
    ...node,
    children: buildSegments([clause], flat, {
      place,
      own: true,
      label: marker?.label,
      ...context
    })
  }
}

function readParagraphBlock(node: Paragraph, context: Context): Paragraph {
  const flat = flatten(node.children, String(context.file))
  const marker = isList(flat, context) ? undefined : readMarker(flat.text, context.languages(context.locale))
  const { outline } = context
  const place = marker ? outline.numbered(marker) : isNote(flat.text) ? outline.note() : outline.block('p')
  return readPlain(node, context, place, marker, flat)
}

/** Tell whether a paragraph is a list of numbered lines. */
function isList({ text }: FlatText, { languages, locale }: Context): boolean {
  return isListOfItems({ text, brackets: matchBrackets(text), language: languages(locale) })
}

/** Tell whether a paragraph begins with a note mark, and so concerns the whole section: `（注）…`, `※…`. */
function isNote(text: string): boolean {
  return /^(?:[（(〔［[]?\s*(?:注|註|備考|附)\s*[\d０-９]*\s*[)）〕］\]：:]|[※＊*†])/u.test(text)
}

/** Read the items of a list. If all have the same number (`1.` `1.` `1.`), they are counted up, as readers see them. */
function readItems({ children }: List, context: Context): ListItem[] {
  const source = String(context.file)
  const marks = children.map(({ position }) => {
    const from = position?.start.offset ?? 0
    return /^(\d+)([.)])/.exec(source.slice(from, from + 12))
  })
  const letters = readLetterLabels(
    children.map(item => firstText(item, source)),
    toFigures
  )
  const isLazy = marks.length > 1 && marks.every(mark => mark && mark[0] === marks[0]?.[0])
  return children.map((item, index) => {
    const [, figures = '', end = ''] = marks[index] ?? []
    const number = isLazy ? String(Number(figures) + index) : figures
    const mark = number === '' ? undefined : { length: 0, number, style: 'listed', label: number + end }
    return readItem(item, mark, letters?.[index], context)
  })
}

/** Get the text of the first paragraph of an item; empty if it begins with another block. */
function firstText({ children: [first] }: ListItem, source: string): string {
  return first?.type === 'paragraph' ? flatten(first.children, source).text : ''
}

/**
 * Read an item.
 *
 * @param mark - its mark in the file: `3.`.
 * @param letter - its label as one of a row: `c.`.
 */
function readItem(
  node: ListItem,
  mark: Marker | undefined,
  letter: Marker | undefined,
  context: Context
): ListItem {
  const source = String(context.file)
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') {
    const place = context.outline.block('i', mark?.number)
    return context.outline.within(place, () => ({
      ...node,
      children: node.children.map(child => readBlock(child, context))
    }))
  }
  const flat = flatten(first.children, source)
  const numbered = letter ?? readMarker(flat.text, context.languages(context.locale)) ?? mark
  const place = context.outline.block('i', numbered?.number)
  return context.outline.within(place, () => ({
    ...node,
    children: [
      readPlain(first, context, place, numbered, flat),
      ...rest.map(child => readBlock(child, context))
    ]
  }))
}

/** Give every cell the path of its row and column: `t1/r2/k3`. Empty cells count. */
function readTable(node: Table, context: Context): Table {
  const table = context.outline.block('t')
  const children = node.children.map(row => {
    const place = nextPlace(table, 'r')
    return {
      ...row,
      children: row.children.map(cell => readPlain(cell, context, nextPlace(place, 'k'), undefined))
    }
  })
  return { ...node, children }
}

function readPlain<T extends Block>(
  node: T,
  context: Context,
  place: Place,
  marker: Marker | undefined,
  flat: FlatText = flatten(node.children, String(context.file))
): T {
  const brackets = matchBrackets(flat.text)
  const reading: ClauseReading = { text: flat.text, brackets, language: context.languages(context.locale) }
  reportUnbalanced(context, flat, brackets)
  const { clauses, own } = readParagraph(reading, marker)
  return { ...node, children: buildSegments(clauses, flat, { place, own, label: marker?.label, ...context }) }
}

function reportUnbalanced({ file, places }: Context, flat: FlatText, { unbalanced }: Brackets): void {
  for (const at of unbalanced) {
    const mark = flat.text[at] ?? ''
    const reason = `Unexpected ${JSON.stringify(mark)} without a counterpart, expected brackets in pairs: the clause is kept whole`
    report(file, 'bracket-unbalanced', reason, places.toPoint(flat.offsets[at] ?? 0))
  }
}
