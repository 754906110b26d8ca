import { basename, extname } from 'node:path'
import { alignSequence, type SequenceBead } from '../src/align/index.ts'
import type { Registry } from '../src/kernel.ts'
import { localeOfNameOrText, weighLocale } from '../src/languages/index.ts'
import { kindOf, type Locale, type Segment } from '../src/nodes/index.ts'
import { loadConfig } from './config/load-config.ts'
import { readTextFile } from './corpus/read-text-file.ts'
import { preparePairs } from './document/prepare-pairs.ts'
import { loadLexicons } from './lexicons.ts'
import { expectLocale } from './open-text.ts'
import { resolvePath } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Options of `align --lines`. */
export interface LineOptions {
  readonly from?: string
  readonly to?: string
  readonly relation?: string
  readonly format: 'jsonl' | 'ladder'
  /** Configuration file, absolute, if there is one. */
  readonly config?: string | undefined
}

/** A segment that is one line of a file. */
interface Line {
  readonly text: string
  /** Line number in the file, from 1. */
  readonly line: number
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** A text with one segment per line. */
interface LineText {
  readonly lines: readonly Line[]
  readonly locale: Locale
}

/** Align two files with one segment per line; a blank line ends a paragraph. */
export async function alignLines(source: string, target: string, options: LineOptions): Promise<string> {
  const { registry } = await loadConfig(options.config)
  const from = await openLines(source, options.from, registry)
  const to = await openLines(target, options.to, registry)
  const lexicons = await loadLexicons(from.locale, to.locale)
  const texts = { source: toSegments(from), target: toSegments(to) }
  const pairs = await preparePairs(registry.pairEvidence, texts)
  const beads = alignSequence(from.lines, to.lines, {
    source: from.locale,
    target: to.locale,
    lexicons,
    evidence: registry.segmentEvidence,
    pairs,
    languages: registry.findLanguage
  })
  return options.format === 'ladder'
    ? beads.map(toRung).join('')
    : beads.map(bead => toJsonLine(bead, from.lines, to.lines)).join('')
}

async function openLines(path: string, tag: string | undefined, { languages }: Registry): Promise<LineText> {
  const asked = tag === undefined ? undefined : expectLocale(tag)
  const whole = resolvePath(path)
  const file = await readTextFile(whole, path || whole)
  const [fault] = file.messages
  if (fault) throw new UsageError(`${path}:${fault.line ?? 1}:${fault.column ?? 1}: ${fault.reason}`)
  const text = String(file)
  const stem = basename(whole, extname(whole))
  const locale = asked ?? localeOfNameOrText(stem, weighLocale(text, languages), languages)
  return { lines: readLines(text), locale }
}

/** Read the segments of a text: every line that is not blank, without its line ending. */
function readLines(text: string): Line[] {
  const lines: Line[] = []
  let paragraph = 0
  text.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*$/u.test(line)) paragraph++
    else lines.push({ text: line, line: index + 1, paragraph })
  })
  return lines
}

/** Turn the lines into nodes, for evidence that examines the nodes of a text. */
function toSegments({ lines, locale }: LineText): Segment[] {
  return lines.map(({ text }, index) => ({
    type: 'segment',
    path: pathOf(index),
    locale,
    role: 'sentence',
    children: [{ type: 'text', value: text }]
  }))
}

/** Return the path of a segment that is a line, by index. */
function pathOf(index: number): string {
  return `p${index + 1}`
}

/** Write a bead as a line of a ladder: `[0, 1]:[0]:0.9731`. */
function toRung({ source, target, score }: SequenceBead): string {
  return `[${source.join(', ')}]:[${target.join(', ')}]:${score.toFixed(4)}\n`
}

function toJsonLine(
  { source, target, score }: SequenceBead,
  from: readonly Line[],
  to: readonly Line[]
): string {
  const kind = kindOf({ source, target }, 'translation')
  const list = (indexes: readonly number[], lines: readonly Line[]) =>
    indexes.map(index => ({
      path: pathOf(index),
      text: lines[index]?.text ?? '',
      line: lines[index]?.line ?? null,
      column: 1
    }))
  const id = [source, target].map(side => side.map(pathOf).join('+')).join('--')
  return `${JSON.stringify({ id, kind, score: Number(score.toFixed(4)), source: list(source, from), target: list(target, to) })}\n`
}
