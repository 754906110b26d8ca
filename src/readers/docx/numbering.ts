import { bulletLabel, type Label, numberLabel } from '../office/label.ts'
import type { Losses } from '../office/losses.ts'
import { formatNumber, isKnownFormat } from '../office/number-format.ts'
import { childNamed, childrenNamed, type XmlElement } from '../office/xml.ts'
import { isOn, propertyNumber, propertyValue, type Styles } from './styles.ts'

/** A level of a numbering, as `numbering.xml` defines it. */
interface Level {
  readonly start: number
  readonly format: string
  readonly pattern: string
  readonly text: string
  readonly isLegal: boolean
  readonly isTight: boolean
  /** Depth, from 0, up to which a paragraph restarts this level; -1 for none. */
  readonly restart: number
  readonly isPicture: boolean
}

/** A numbering: levels by depth, and the key of the counters that it shares. */
interface Num {
  readonly counters: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
  /** Level of each style that is linked to one. */
  readonly depthOfStyle: ReadonlyMap<string, number>
}

/** Counts the numbered paragraphs of a document, as Word does, and gives each its label. */
export class Numbering {
  readonly #nums: ReadonlyMap<string, XmlElement>
  readonly #abstracts: ReadonlyMap<string, XmlElement>
  readonly #known = new Map<string, Num | undefined>()
  readonly #counters = new Map<string, Map<number, number>>()
  readonly #started = new Set<string>()
  readonly #styles: Styles
  readonly #losses: Losses

  constructor(root: XmlElement | undefined, styles: Styles, losses: Losses) {
    this.#nums = byAttribute(childrenNamed(root, 'w:num'), 'w:numId')
    this.#abstracts = byAttribute(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId')
    this.#styles = styles
    this.#losses = losses
  }

  /** Count a paragraph, and get its label; `undefined` if it has no number. */
  label(properties: XmlElement | undefined): Label | undefined {
    const place = this.#placeOf(properties)
    const num = place && this.#num(place.id)
    const level = num?.levels.get(place?.depth ?? 0)
    if (!place || !num || !level) return undefined
    const counters = this.#count(num, place)
    const format = level.format
    if (format === 'bullet' || level.isPicture) return bulletLabel(level.text, place.depth)
    const text = level.text.replace(/%([1-9])/g, (_, figure: string) => {
      const depth = Number(figure) - 1
      const other = num.levels.get(depth)
      if (!other) return ''
      if (!isKnownFormat(other.format)) this.#losses.add('numbers')
      const shown = level.isLegal && other.format !== 'none' ? 'decimal' : other.format
      return formatNumber(counters.get(depth) ?? other.start, shown, other.pattern)
    })
    return text.trim() === '' ? undefined : numberLabel(text, place.depth, level.isTight)
  }

  /** Find the numbering and level of a paragraph: its own, else those of its style. */
  #placeOf(properties: XmlElement | undefined): { id: string; depth: number } | undefined {
    const own = childNamed(properties, 'w:numPr')
    const chain = this.#styles.chain(propertyValue(childNamed(properties, 'w:pStyle')))
    const styled = chain.flatMap(style => childNamed(childNamed(style, 'w:pPr'), 'w:numPr') ?? [])
    const ownId = propertyValue(childNamed(own, 'w:numId'))
    const id =
      ownId ?? styled.map(each => propertyValue(childNamed(each, 'w:numId'))).find(each => each !== undefined)
    if (id === undefined || id === '0') return undefined
    const ownDepth = propertyNumber(childNamed(own, 'w:ilvl'))
    if (ownDepth !== undefined || ownId !== undefined) return { id, depth: ownDepth ?? 0 }
    const linked = chain
      .map(style => this.#num(id)?.depthOfStyle.get(style.attributes['w:styleId'] ?? ''))
      .find(depth => depth !== undefined)
    const said = styled
      .map(each => propertyNumber(childNamed(each, 'w:ilvl')))
      .find(each => each !== undefined)
    return { id, depth: linked ?? said ?? 0 }
  }

  #count(num: Num, { id, depth }: { id: string; depth: number }): ReadonlyMap<number, number> {
    const counters = this.#counters.get(num.counters) ?? new Map<number, number>()
    this.#counters.set(num.counters, counters)
    const override = num.starts.get(depth)
    const key = `${id} ${depth}`
    const isFirst = override !== undefined && !this.#started.has(key)
    this.#started.add(key)
    const before = isFirst ? undefined : counters.get(depth)
    counters.set(depth, before === undefined ? (override ?? num.levels.get(depth)?.start ?? 1) : before + 1)
    for (const deeper of [...counters.keys()]) {
      if (deeper > depth && depth <= (num.levels.get(deeper)?.restart ?? deeper - 1)) counters.delete(deeper)
    }
    return counters
  }

  #num(id: string): Num | undefined {
    if (!this.#known.has(id)) this.#known.set(id, this.#read(id))
    return this.#known.get(id)
  }

  #read(id: string): Num | undefined {
    const num = this.#nums.get(id)
    const key = this.#linked(propertyValue(childNamed(num, 'w:abstractNumId')) ?? '', 0)
    const abstract = this.#abstracts.get(key)
    if (!num || !abstract) return undefined
    const overrides = childrenNamed(num, 'w:lvlOverride')
    const replaced = overrides.flatMap(override => childrenNamed(override, 'w:lvl'))
    const all = [...childrenNamed(abstract, 'w:lvl'), ...replaced]
    return {
      counters: key,
      levels: new Map(all.map(level => [depthOf(level), readLevel(level)])),
      starts: new Map(
        overrides.flatMap(override => {
          const start = propertyNumber(childNamed(override, 'w:startOverride'))
          return start === undefined ? [] : [[depthOf(override), start] as const]
        })
      ),
      depthOfStyle: new Map(
        all.flatMap(level => {
          const style = propertyValue(childNamed(level, 'w:pStyle'))
          return style ? [[style, depthOf(level)] as const] : []
        })
      )
    }
  }

  /** Follow the link of a numbering to the style of numberings that defines it. */
  #linked(key: string, steps: number): string {
    const style = propertyValue(childNamed(this.#abstracts.get(key), 'w:numStyleLink'))
    const [named] = style ? this.#styles.chain(style) : []
    const id = propertyValue(childNamed(childNamed(childNamed(named, 'w:pPr'), 'w:numPr'), 'w:numId'))
    const next = id && propertyValue(childNamed(this.#nums.get(id), 'w:abstractNumId'))
    return next && steps < 5 ? this.#linked(next, steps + 1) : key
  }
}

function readLevel(level: XmlElement): Level {
  const depth = depthOf(level)
  const format = childNamed(level, 'w:numFmt') ?? alternateFormat(level)
  const restart = propertyNumber(childNamed(level, 'w:lvlRestart'))
  return {
    start: propertyNumber(childNamed(level, 'w:start')) ?? 0,
    format: propertyValue(format) ?? 'decimal',
    pattern: format?.attributes['w:format'] ?? '',
    text: propertyValue(childNamed(level, 'w:lvlText')) ?? '',
    isLegal: isOn(childNamed(level, 'w:isLgl')),
    isTight: propertyValue(childNamed(level, 'w:suff')) === 'nothing',
    restart: restart === undefined ? depth - 1 : restart - 1,
    isPicture: childNamed(level, 'w:lvlPicBulletId') !== undefined
  }
}

/** Find a format of newer versions, such as `001`, that older ones replace. */
function alternateFormat(level: XmlElement): XmlElement | undefined {
  return childNamed(childNamed(childNamed(level, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt')
}

function depthOf(level: XmlElement): number {
  return Number(level.attributes['w:ilvl'] ?? 0)
}

function byAttribute(elements: readonly XmlElement[], name: string): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map(element => [element.attributes[name] ?? '', element]))
}
