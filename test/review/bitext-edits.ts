import { pick } from './random.ts'
import {
  type Block,
  isSpaced,
  listUnits,
  phrase,
  type Section,
  sentence,
  type Text,
  type Unit,
  type WrittenBitext
} from './written-bitext.ts'

/** Kinds of edits. */
export const edits = [
  'insert',
  'delete',
  'reword',
  'move',
  'move block',
  'move chapter',
  'split',
  'merge',
  'renumber',
  'duplicate',
  'duplicate beside',
  'respace',
  'retitle',
  'punctuation',
  'front matter',
  'rewrap',
  'section deleted',
  'row moved',
  'repeats tidied'
] as const
export type Edit = (typeof edits)[number]

/** What is edited after a section was copied. */
export const copyEdits = [
  'nothing',
  'source of original',
  'target of original',
  'source of copy',
  'target of copy'
] as const

type Side = 'source' | 'target'

/** Where a unit is. */
interface Spot {
  readonly section: number
  /** Block, -1 for the heading. */
  readonly block: number
  readonly line: number
  readonly unit: number
}

/** Texts that are edited, both sides alike. */
export interface Draft {
  source: Text
  target: Text
  /** Next bead that is free. */
  next: number
  /** Beads of which copies were made. */
  readonly copied: Set<number>
}

/** Start to edit a bitext. */
export function draftOf({ source, target }: WrittenBitext): Draft {
  return {
    source,
    target,
    next: 1 + Math.max(...listUnits(source).flatMap(({ keys }) => keys)),
    copied: new Set()
  }
}

/** Edit a bitext once, on one side or both. */
export function editOnce(draft: Draft, kind: Edit, random: () => number): void {
  const sides = pick<readonly Side[]>(
    [['source'], ['target'], ['source', 'target'], ['source', 'target']],
    random
  )
  const seed = random()
  const spots = listSpots(draft.source).filter(({ spot }) => fits(draft.source, spot, kind))
  if (spots.length === 0) return
  const { unit } = pick(spots, random)
  const key = unit.keys[0] ?? 0
  const homes = listSpots(draft.source).filter(({ spot }) => spot.block >= 0)
  const home = homes.length > 0 ? (pick(homes, random).unit.keys[0] ?? 0) : key
  const fresh = new Map<number, number>()
  const copy = ({ keys, text }: Unit): Unit => ({
    keys: keys.map(old => {
      draft.copied.add(old)
      const made = fresh.get(old) ?? draft.next++
      fresh.set(old, made)
      return made
    }),
    text
  })
  const made = draft.next++
  for (const side of sides) draft[side] = change(draft[side], kind, { key, home, seed, copy, made })
}

/** Copy a section after itself on both sides, or to the end, and edit a clause of it or of the copy. */
export function copySection(draft: Draft, mode: (typeof copyEdits)[number], random: () => number): void {
  const at = Math.floor(random() * draft.source.sections.length)
  const to = random() < 0.7 ? at + 1 : draft.source.sections.length
  const fresh = new Map<number, number>()
  const copy = ({ keys, text }: Unit): Unit => ({
    keys: keys.map(old => {
      draft.copied.add(old)
      const made = fresh.get(old) ?? draft.next++
      fresh.set(old, made)
      return made
    }),
    text
  })
  for (const side of ['source', 'target'] as const) {
    const section = draft[side].sections[at]
    if (!section) continue
    draft[side] = { ...draft[side], sections: draft[side].sections.toSpliced(to, 0, mapUnits(section, copy)) }
  }
  if (mode === 'nothing') return
  const [side, , which] = mode.split(' ') as [Side, string, string]
  const inCopy = which === 'copy'
  const edited = listSpots(draft[side]).filter(
    ({ spot }) => spot.section === (inCopy ? to : at) && spot.block >= 0
  )
  const kind = pick(['reword', 'split', 'delete', 'insert'] as const, random)
  const spots = edited.filter(({ spot }) => fits(draft[side], spot, kind))
  if (spots.length === 0) return
  const key = pick(spots, random).unit.keys[0] ?? 0
  draft[side] = change(draft[side], kind, { key, home: key, seed: random(), copy, made: draft.next++ })
}

function mapUnits(section: Section, make: (unit: Unit) => Unit): Section {
  return {
    heading: make(section.heading),
    blocks: section.blocks.map(block => ({ ...block, lines: block.lines.map(line => line.map(make)) }))
  }
}

function listSpots({ sections }: Text): Array<{ spot: Spot; unit: Unit }> {
  return sections.flatMap(({ heading, blocks }, section) => [
    { spot: { section, block: -1, line: 0, unit: 0 }, unit: heading },
    ...blocks.flatMap(({ lines }, block) =>
      lines.flatMap((units, line) =>
        units.map((unit, at) => ({ spot: { section, block, line, unit: at }, unit }))
      )
    )
  ])
}

function fits({ sections }: Text, { section, block, line, unit }: Spot, kind: Edit): boolean {
  const { kind: form, lines } = sections[section]?.blocks[block] ?? { kind: undefined, lines: [] }
  if (['renumber', 'front matter', 'rewrap', 'repeats tidied'].includes(kind)) return true
  if (kind === 'retitle' || kind === 'move chapter' || kind === 'section deleted')
    return block === -1 && sections.length > 1
  if (form === undefined) return false
  const text = lines[line]?.[unit]?.text ?? ''
  if (kind === 'row moved') return form !== 'paragraph' && lines.length > 1
  if (kind === 'split') return form !== 'table' && text.length > 12
  if (kind === 'merge') return form === 'paragraph' && lines[line]?.[unit + 1] !== undefined
  if (kind === 'punctuation') return form !== 'table' && text.length > 6
  if (kind === 'respace') return text.length > 3
  if (kind === 'move block') return sections.length > 1
  return true
}

interface Deed {
  readonly key: number
  /** Unit beside which what is moved or copied goes. */
  readonly home: number
  /** Random number, the same for both sides. */
  readonly seed: number
  readonly copy: (unit: Unit) => Unit
  /** Bead of what is new. */
  readonly made: number
}

function change(text: Text, kind: Edit, { key, home, seed, copy, made }: Deed): Text {
  const found = listSpots(text).find(({ unit }) => unit.keys.includes(key))
  if (!found) return text
  const { spot, unit } = found
  const random = (): number => seed
  let turn = seed
  const varied = (): number => {
    turn = (turn * 9301 + 0.49297) % 1
    return turn
  }
  const { locale, sections } = text
  const block = sections[spot.section]?.blocks[spot.block]
  const replace = (units: Unit[]): Text => withUnits(text, spot, units)
  const moveTo = (from: Text, units: readonly Unit[], kindOf: Block['kind']): Text => {
    const place = listSpots(from).find(each => each.unit.keys.includes(home))
    const there = place && from.sections[place.spot.section]?.blocks[place.spot.block]
    if (!place || !there) return text
    if (there.kind === 'paragraph' && kindOf !== 'table')
      return withUnits(from, place.spot, [place.unit, ...units])
    if (there.kind === kindOf)
      return withLines(from, place.spot, lines => lines.toSpliced(place.spot.line + 1, 0, units))
    return withBlocks(from, place.spot.section, blocks =>
      blocks.toSpliced(place.spot.block + 1, 0, { kind: kindOf, lines: [units] })
    )
  }
  switch (kind) {
    case 'insert': {
      const news: Unit = { keys: [made], text: sentence(varied, locale) }
      if (block?.kind === 'table') {
        const cells = (block.lines[0] ?? []).map(
          (_, at): Unit => ({ keys: [made + at / 100], text: phrase(varied, locale, 2) })
        )
        return withLines(text, spot, lines => lines.toSpliced(spot.line, 0, cells))
      }
      if (block?.kind === 'paragraph') return replace([news, unit])
      return withLines(text, spot, lines => lines.toSpliced(spot.line, 0, [news]))
    }
    case 'delete':
      if (block?.kind === 'paragraph') return replace([])
      return withLines(text, spot, lines => lines.toSpliced(spot.line, 1))
    case 'reword':
    case 'retitle':
      return replace([{ ...unit, text: reword(unit.text, varied, locale) }])
    case 'punctuation':
      return replace([{ ...unit, text: punctuate(unit.text, seed, locale) }])
    case 'respace':
      return replace([
        {
          ...unit,
          text: isSpaced(locale)
            ? unit.text.replaceAll(' ', '  ')
            : `${unit.text.slice(0, 2)} ${unit.text.slice(2)}`
        }
      ])
    case 'move': {
      if (home === key || !block) return text
      if (block.kind === 'paragraph') return moveTo(replace([]), [unit], 'paragraph')
      const line = block.lines[spot.line] ?? []
      if (line.some(({ keys }) => keys.includes(home))) return text
      return moveTo(
        withLines(text, spot, lines => lines.toSpliced(spot.line, 1)),
        line,
        block.kind
      )
    }
    case 'row moved':
      return withLines(text, spot, lines => {
        const rest = lines.toSpliced(spot.line, 1)
        return rest.toSpliced(Math.floor(random() * lines.length), 0, lines[spot.line] ?? [])
      })
    case 'move block': {
      if (!block) return text
      const rest = withBlocks(text, spot.section, blocks => blocks.toSpliced(spot.block, 1))
      const place = listSpots(rest).find(each => each.unit.keys.includes(home))?.spot
      return place
        ? withBlocks(rest, place.section, blocks => blocks.toSpliced(place.block + 1, 0, block))
        : text
    }
    case 'move chapter': {
      const rest = sections.toSpliced(spot.section, 1)
      const section = sections[spot.section]
      return section
        ? { ...text, sections: rest.toSpliced(Math.floor(random() * sections.length), 0, section) }
        : text
    }
    case 'section deleted':
      return { ...text, sections: sections.toSpliced(spot.section, 1) }
    case 'split': {
      const middle = isSpaced(locale)
        ? unit.text.indexOf(' ', unit.text.length / 2 - 3)
        : Math.floor(unit.text.length / 2)
      if (middle < 2 || middle > unit.text.length - 3) return text
      const [head, tail] = [unit.text.slice(0, middle), unit.text.slice(middle).trim()]
      return replace([
        { ...unit, text: isSpaced(locale) ? `${head}.` : `${head}。` },
        { ...unit, text: tail.slice(0, 1).toUpperCase() + tail.slice(1) }
      ])
    }
    case 'merge': {
      const next = block?.lines[spot.line]?.[spot.unit + 1]
      if (!next) return text
      const joined = {
        keys: [...unit.keys, ...next.keys],
        text: unit.text.replace(/[.。]$/u, isSpaced(locale) ? ', ' : '，') + next.text
      }
      return withUnits(withUnits(text, { ...spot, unit: spot.unit + 1 }, []), spot, [joined])
    }
    case 'renumber': {
      const heading: Unit = { keys: [made], text: phrase(varied, locale, 3) }
      const body: Unit = { keys: [made + 0.5], text: sentence(varied, locale) }
      return {
        ...text,
        sections: [{ heading, blocks: [{ kind: 'paragraph', lines: [[body]] }] }, ...sections]
      }
    }
    case 'duplicate': {
      const line = block?.kind === 'paragraph' ? [unit] : (block?.lines[spot.line] ?? [])
      return block ? moveTo(text, line.map(copy), block.kind) : text
    }
    case 'duplicate beside':
      if (block?.kind === 'paragraph') return replace([unit, copy(unit)])
      return withLines(text, spot, lines =>
        lines.toSpliced(spot.line + 1, 0, (lines[spot.line] ?? []).map(copy))
      )
    case 'front matter':
      return {
        ...text,
        matter: `title: ${phrase(varied, locale, 2)}\nupdated: 2026-11-2${Math.floor(seed * 9)}`
      }
    case 'rewrap':
      return { ...text, wrapped: !text.wrapped }
    case 'repeats tidied':
      return tidy(text)
  }
}

/** Take out sentences and items, but no cells, that stand a second time in a section. */
function tidy(text: Text): Text {
  const sections = text.sections.map(section => {
    const seen = new Set<string>()
    const isNew = ({ text: own }: Unit): boolean => {
      const isKnown = seen.has(own)
      seen.add(own)
      return !isKnown
    }
    const blocks = section.blocks.map(block =>
      block.kind === 'table'
        ? block
        : { ...block, lines: block.lines.map(line => line.filter(isNew)).filter(line => line.length > 0) }
    )
    return { ...section, blocks: blocks.filter(({ lines }) => lines.length > 0) }
  })
  return { ...text, sections }
}

function withBlocks(text: Text, at: number, make: (blocks: readonly Block[]) => Block[]): Text {
  const sections = text.sections.map((section, index) =>
    index === at
      ? { ...section, blocks: make(section.blocks).filter(({ lines }) => lines.flat().length > 0) }
      : section
  )
  return { ...text, sections }
}

function withLines(
  text: Text,
  { section, block }: Spot,
  make: (lines: readonly (readonly Unit[])[]) => (readonly Unit[])[]
): Text {
  return withBlocks(text, section, blocks =>
    blocks.map((each, at) =>
      at === block ? { ...each, lines: make(each.lines).filter(line => line.length > 0) } : each
    )
  )
}

function withUnits(text: Text, spot: Spot, units: readonly Unit[]): Text {
  if (spot.block >= 0)
    return withLines(text, spot, lines =>
      lines.map((line, at) => (at === spot.line ? line.toSpliced(spot.unit, 1, ...units) : line))
    )
  const [heading] = units
  if (!heading) return text
  return {
    ...text,
    sections: text.sections.map((each, at) => (at === spot.section ? { ...each, heading } : each))
  }
}

function reword(text: string, random: () => number, locale: Text['locale']): string {
  const end = /[.。]?$/u.exec(text)?.[0] ?? ''
  const body = text.slice(0, text.length - end.length)
  const extra = phrase(random, locale, 1)
  if (!isSpaced(locale)) {
    const at = Math.floor(random() * body.length)
    return `${body.slice(0, at)}${extra}${body.slice(at + 1)}${end}`
  }
  const words = body.split(' ')
  const at = Math.floor(random() * words.length)
  return `${words.toSpliced(at, random() < 0.5 && words.length > 2 ? 1 : 0, extra.toLowerCase()).join(' ')}${end}`
}

function punctuate(text: string, seed: number, locale: Text['locale']): string {
  if (!isSpaced(locale))
    return seed < 0.5 ? text.replace(/。$/u, '！') : `${text.slice(0, 3)}，${text.slice(3)}`
  return seed < 0.5 ? text.replace(/\.$/u, '!') : text.replace(' ', ', ')
}
