import { bulletLabel, type Label, numberLabel } from '../office/label.ts'
import type { Losses } from '../office/losses.ts'
import { formatNumber, formatOfSequence } from '../office/number-format.ts'
import { descendantsNamed, type XmlElement } from '../office/xml.ts'
import type { OdtStyles } from './styles.ts'

/** A list that is being read: the levels of its style, and its counters by level. */
export interface OdtList {
  readonly levels: ReadonlyMap<number, XmlElement>
  readonly counters: Map<number, number>
  /** Level of its items, from 1. */
  readonly level: number
}

const simple: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman'
}

/** Counts the items of lists and the headings of an OpenDocument text. */
export class Lists {
  readonly #byId = new Map<string, OdtList>()
  readonly #byStyle = new Map<string, OdtList>()
  readonly #headings: OdtList
  readonly #styles: OdtStyles
  readonly #losses: Losses

  constructor(styles: OdtStyles, losses: Losses) {
    this.#styles = styles
    this.#losses = losses
    this.#headings = { levels: styles.outline, counters: new Map(), level: 1 }
  }

  /** Begin a list, within another or on its own; it may continue an earlier one. */
  open({ attributes }: XmlElement, around: OdtList | undefined): OdtList {
    const style = attributes['text:style-name']
    const own = this.#styles.list(style)
    if (around) return { ...around, levels: own ?? around.levels, level: around.level + 1 }
    const before =
      this.#byId.get(attributes['text:continue-list'] ?? '') ??
      (attributes['text:continue-numbering'] === 'true' ? this.#byStyle.get(style ?? '') : undefined)
    const levels = own ?? before?.levels ?? this.#styles.outline
    const list = { levels, counters: before?.counters ?? new Map<number, number>(), level: 1 }
    if (attributes['xml:id']) this.#byId.set(attributes['xml:id'], list)
    this.#byStyle.set(style ?? '', list)
    return list
  }

  /** Count an item of a list, and get its label. */
  itemLabel(list: OdtList, item: XmlElement): Label | undefined {
    return this.#count(list, list.level, item.attributes['text:start-value'])
  }

  /** Count a heading outside lists, and get its label. */
  headingLabel({ attributes }: XmlElement, level: number): Label | undefined {
    if (attributes['text:is-list-header'] === 'true') return undefined
    const restart = attributes['text:restart-numbering'] === 'true'
    const start = attributes['text:start-value'] ?? (restart ? '1' : undefined)
    return this.#count(this.#headings, level, start)
  }

  #count({ levels, counters }: OdtList, level: number, asked: string | undefined): Label | undefined {
    const definition = levels.get(level)
    const start = asked ?? definition?.attributes['text:start-value'] ?? '1'
    const before = asked === undefined ? counters.get(level) : undefined
    counters.set(level, before === undefined ? Number(start) : before + 1)
    for (const deeper of [...counters.keys()]) if (deeper > level) counters.delete(deeper)
    if (!definition) return undefined
    if (!/list-level-style-number|outline-level-style/.test(definition.name))
      return bulletLabel(definition.attributes['text:bullet-char'] ?? '', level - 1)
    const text = this.#text(levels, counters, level)
    const follows = descendantsNamed(definition, 'style:list-level-label-alignment')[0]
    const isTight = follows?.attributes['text:label-followed-by'] === 'nothing'
    return text.trim() === '' ? undefined : numberLabel(text, level - 1, isTight)
  }

  #text(
    levels: ReadonlyMap<number, XmlElement>,
    counters: ReadonlyMap<number, number>,
    level: number
  ): string {
    const { attributes = {} } = levels.get(level) ?? {}
    if ((attributes['style:num-format'] ?? '') === '') return ''
    const number = (at: number): string => {
      const other = levels.get(at)?.attributes ?? {}
      const value = counters.get(at) ?? Number(other['text:start-value'] ?? 1)
      return this.#number(value, other['style:num-format'] ?? '')
    }
    const pattern = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
    if (pattern) return pattern.replace(/%(\d+)%/g, (_, figures: string) => number(Number(figures)))
    const shown = Math.min(level, Number(attributes['text:display-levels'] ?? 1))
    const numbers = Array.from({ length: shown }, (_, at) => number(level - shown + 1 + at))
    const joined = numbers.filter(each => each !== '').join('.')
    return (attributes['style:num-prefix'] ?? '') + joined + (attributes['style:num-suffix'] ?? '')
  }

  #number(value: number, format: string): string {
    if (format === '') return ''
    const known = simple[format] ?? formatOfSequence(format)
    if (!known) this.#losses.add('numbers')
    return formatNumber(value, known ?? 'decimal')
  }
}
