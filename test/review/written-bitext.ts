import { VFile } from 'vfile'
import { type Decision, type Locale, listSegments, segmentText } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { type CurrentSegment, describeCopies } from '../../src/review/index.ts'
import { segment } from '../../src/segment/index.ts'
import { pick } from './random.ts'

/** A sentence, item, cell or heading of one text, by the beads that it comes from. */
export interface Unit {
  /** Its bead, or the beads that were merged in it. */
  readonly keys: readonly number[]
  readonly text: string
}

/** A paragraph (one line of sentences), a list (a line an item) or a table (a line a row). */
export interface Block {
  readonly kind: 'paragraph' | 'list' | 'steps' | 'table'
  readonly lines: readonly (readonly Unit[])[]
}

/** A heading and what is below it. */
export interface Section {
  readonly heading: Unit
  readonly blocks: readonly Block[]
}

/** One text. */
export interface Text {
  readonly locale: Locale
  readonly sections: readonly Section[]
  /** Its front matter; none where it is empty. */
  readonly matter: string
  /** Whether lines are broken inside paragraphs. */
  readonly wrapped: boolean
}

/** A text and its translation, the same units in the same places. */
export type WrittenBitext = Readonly<Record<'source' | 'target', Text>>

/** What documents are made up. */
export const genres = ['law', 'table', 'minutes', 'how-to'] as const
export type Genre = (typeof genres)[number]

const words: Record<string, readonly string[]> = {
  en: 'applicant office register permit member library card device budget council notice archive report period record annual public local written valid'.split(
    ' '
  ),
  de: 'Antrag Amt Register Erlaubnis Mitglied Bibliothek Karte Anlage Haushalt Rat Hinweis Archiv Bericht Frist Akte jährlich öffentlich örtlich schriftlich gültig'.split(
    ' '
  ),
  'zh-Hans': [...'推进创新驱动发展战略深化改革开放科技产业园区人才企业金融服务环境'],
  ja: [...'推進革新駆動発展戦略深化改革開放科技産業園区人材企業金融環境のをにで']
}
const common: Record<string, readonly string[]> = {
  en: [
    'Agreed',
    'To be decided',
    'Click the OK button',
    'The office decides on the matter',
    'Yes',
    'No',
    'Scope'
  ],
  de: [
    'Angenommen',
    'Noch offen',
    'Klicken Sie auf OK',
    'Das Amt entscheidet darüber',
    'Ja',
    'Nein',
    'Geltung'
  ],
  'zh-Hans': ['同意', '有待决定', '点击确定按钮', '由主管部门决定', '是', '否', '适用范围'],
  ja: ['了承', '未定', '確定を押す', '主管部門が決定する', 'はい', 'いいえ', '適用範囲']
}

/** Write a bitext of a few sections; many units have a text that occurs elsewhere too. */
export function writeBitext(random: () => number, genre: Genre, size: number): WrittenBitext {
  const locales = random() < 0.5 ? (['en', 'de'] as const) : (['zh-Hans', 'ja'] as const)
  let key = 0
  const both = (make: (locale: Locale) => string): [Unit, Unit] => {
    const [one, other] = locales
    const made: [Unit, Unit] = [
      { keys: [key], text: make(one) },
      { keys: [key], text: make(other) }
    ]
    key += 1
    return made
  }
  const fresh = (): [Unit, Unit] => both(locale => sentence(random, locale))
  const known = (...indices: number[]): [Unit, Unit] => {
    const index = pick(indices, random)
    return both(locale => close(common[locale]?.[index] ?? '', locale))
  }
  const mixed = (share: number, ...indices: number[]): [Unit, Unit] =>
    random() < share ? known(...indices) : fresh()
  const cell = (share: number): [Unit, Unit] =>
    random() < share ? bare(known(4, 5)) : both(locale => phrase(random, locale, 2))
  const lines = (count: number, make: () => [Unit, Unit][]): [Unit, Unit][][] =>
    Array.from({ length: count }, make)
  const few = (most: number): number => 1 + Math.floor(random() * most)
  const block = (kind: Block['kind'], made: [Unit, Unit][][]): [Block, Block] => {
    const on = (side: 0 | 1): Block => ({ kind, lines: made.map(line => line.map(unit => unit[side])) })
    return [on(0), on(1)]
  }
  const share = genre === 'minutes' ? 0.6 : genre === 'law' ? 0.3 : 0.25
  const columns = 2 + few(2)
  const makeBlock = (): [Block, Block] => {
    if (genre === 'table' && random() < 0.7)
      return block(
        'table',
        lines(few(5), () => [cell(0.2), ...Array.from({ length: columns - 1 }, () => cell(0.8))])
      )
    if (genre === 'how-to' && random() < 0.7)
      return block(
        random() < 0.5 ? 'steps' : 'list',
        lines(few(5), () => [mixed(share, 2, 3)])
      )
    return block('paragraph', [Array.from({ length: few(3) }, () => mixed(share, 0, 1, 3))])
  }
  const sections = Array.from({ length: size }, () => {
    const heading = random() < 0.2 ? bare(known(6)) : both(locale => phrase(random, locale, 3))
    const blocks = Array.from({ length: few(3) }, makeBlock)
    const on = (side: 0 | 1): Section => ({ heading: heading[side], blocks: blocks.map(each => each[side]) })
    return [on(0), on(1)] as const
  })
  const text = (side: 0 | 1): Text => ({
    locale: locales[side],
    sections: sections.map(each => each[side]),
    matter: '',
    wrapped: false
  })
  return { source: text(0), target: text(1) }
}

function bare([one, other]: [Unit, Unit]): [Unit, Unit] {
  const strip = (unit: Unit): Unit => ({ ...unit, text: unit.text.replace(/[.。]$/u, '') })
  return [strip(one), strip(other)]
}

/** Put the end of a sentence to a text. */
export function close(text: string, locale: Locale): string {
  return isSpaced(locale) ? `${text}.` : `${text}。`
}

/** Tell whether words of a language have spaces between them. */
export function isSpaced(locale: Locale): boolean {
  return locale === 'en' || locale === 'de'
}

/** Make up a sentence. */
export function sentence(random: () => number, locale: Locale): string {
  return close(phrase(random, locale, isSpaced(locale) ? 6 : 12), locale)
}

/** Make up some words. */
export function phrase(random: () => number, locale: Locale, length: number): string {
  const made = Array.from({ length: length + Math.floor(random() * length) }, () =>
    pick(words[locale] ?? [], random)
  )
  const text = made.join(isSpaced(locale) ? ' ' : '')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** List the units of a text in text order. */
export function listUnits({ sections }: Text): Unit[] {
  return sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(({ lines }) => lines.flat())])
}

/** Write a text as Markdown, sections and steps numbered anew. */
export function toMarkdown({ locale, sections, matter, wrapped }: Text): string {
  const space = isSpaced(locale) ? ' ' : ''
  const join = (line: readonly Unit[]): string => {
    const text = line.map(unit => unit.text).join(space)
    if (!wrapped) return text
    return isSpaced(locale)
      ? text.replaceAll(/(\S+ \S+ \S+) /gu, '$1\n')
      : text.replaceAll(/(.{9})(?=.)/gsu, '$1\n')
  }
  const write = ({ kind, lines }: Block): string => {
    if (kind === 'paragraph') return lines.map(join).join(space)
    if (kind === 'table') {
      const rows = lines.map(line => `| ${line.map(unit => unit.text).join(' | ')} |`)
      return [rows[0], `${(lines[0] ?? []).map(() => '| ---').join(' ')} |`, ...rows.slice(1)].join('\n')
    }
    return lines
      .map(
        (line, at) => `${kind === 'steps' ? `${at + 1}. ` : '- '}${line.map(unit => unit.text).join(space)}`
      )
      .join('\n')
  }
  const head = (at: number): string =>
    isSpaced(locale) ? `${locale === 'de' ? '§ ' : 'Article '}${at} ` : `第${at}条　`
  const body = sections.map(({ heading, blocks }, at) =>
    [
      `## ${head(at + 1)}${heading.text}`,
      ...blocks.filter(({ lines }) => lines.flat().length > 0).map(write)
    ].join('\n\n')
  )
  return [...(matter === '' ? [] : [`---\n${matter}\n---`]), ...body].join('\n\n')
}

/** A segment and the unit that it is. */
export type PlacedUnit = CurrentSegment & { readonly unit: Unit }

/** Segment a text; `undefined` if its segments are not its units. */
export function place(text: Text): PlacedUnit[] | undefined {
  const file = new VFile({ value: toMarkdown(text) })
  const tree = parse(file)
  const units = listUnits(text)
  const segments = tree ? listSegments(segment(tree, file, text.locale)) : []
  if (segments.length !== units.length) return undefined
  return segments.flatMap((node, at) => {
    const unit = units[at]
    return unit ? [{ path: node.path, text: segmentText(node), unit }] : []
  })
}

/** Accept every unit of a text against its translation. */
export function acceptAll(source: readonly PlacedUnit[], target: readonly PlacedUnit[]): Decision[] {
  const renderings = new Map(describeCopies(target).map(({ unit, ...segment }) => [unit.keys[0], segment]))
  return describeCopies(source).map(({ unit, ...segment }) => {
    const rendering = renderings.get(unit.keys[0])
    return {
      id: `d${unit.keys[0]}`,
      state: 'accepted',
      source: [segment],
      target: rendering ? [rendering] : []
    }
  })
}
