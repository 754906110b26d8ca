import type { Root } from 'mdast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import { VFile } from 'vfile'
import { type Segment, segmentText } from '../src/nodes/index.ts'
import { loadConfig } from './config/load-config.ts'
import { runTextStages } from './document/run-stages.ts'
import type { Setting } from './document/states.ts'
import { type ImportFileOptions, importFile } from './import-file.ts'
import { makeBudget } from './limits/budget.ts'
import { readWithin } from './limits/read-within.ts'
import { openText } from './open-text.ts'
import { UsageError } from './usage-error.ts'

/** Options for segmenting a file. */
export interface SegmentFileOptions extends ImportFileOptions {
  /** One segment per line: its text alone, or as JSON. */
  readonly format?: 'text' | 'jsonl'
}

/** A segment as it is printed. */
interface PrintedSegment {
  readonly path: string
  readonly label: string | null
  readonly text: string
  readonly line: number | null
  readonly column: number | null
  readonly kind: 'heading' | 'sentence' | 'clause' | 'cell'
}

/**
 * List the segments of a file of any format that `import` reads, in file order. Lines and columns are those of the file if
 * it is Markdown, and otherwise those of the Markdown that `import` makes of it.
 *
 * @returns one line per segment, including line ends.
 * @throws UsageError if the file cannot be read or a language tag is malformed.
 */
export async function segmentFile(path: string, options: SegmentFileOptions): Promise<string> {
  const { registry } = await loadConfig(options.config)
  const setting = { registry, termbase: { concepts: [] } }
  const tree = isMarkdown(path, options)
    ? (await openText(path, options.locale, setting)).tree
    : await openImported(path, options, setting)
  const segments = describeSegments(tree)
  const toLine = options.format === 'jsonl' ? JSON.stringify : ({ text }: PrintedSegment) => text
  return segments.map(segment => `${toLine(segment)}\n`).join('')
}

function isMarkdown(path: string, { fromFormat }: SegmentFileOptions): boolean {
  return fromFormat === undefined ? /\.(?:md|markdown)$/i.test(path) : fromFormat === 'markdown'
}

async function openImported(path: string, options: SegmentFileOptions, setting: Setting): Promise<Root> {
  const { markdown } = await importFile(path, options)
  const file = new VFile({ path, value: markdown })
  const budget = makeBudget(markdown.length)
  const start = { file, locale: undefined, isOfCorpus: false }
  const text = readWithin(budget, file, () => runTextStages(start, setting))
  if (!text) throw new UsageError(file.messages.map(String).join('; ') || `cannot read ${path}`)
  return text.tree
}

function describeSegments(tree: Root): PrintedSegment[] {
  const list: PrintedSegment[] = []
  visitParents(tree, (node, parents) => {
    if (node.type === 'code') return SKIP
    if (node.type !== 'segment') return undefined
    const isCell = parents.some(({ type }) => type === 'tableCell')
    list.push(describe(node, isCell))
    return undefined
  })
  return list
}

function describe(segment: Segment, isCell: boolean): PrintedSegment {
  const { path, label, position, role } = segment
  return {
    path,
    label: label ?? null,
    text: segmentText(segment),
    line: position?.start.line ?? null,
    column: position?.start.column ?? null,
    kind: isCell ? 'cell' : role
  }
}
