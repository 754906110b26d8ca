import type { RunFormat } from '../office/inline.ts'
import { childNamed, descendantsNamed, elementsIn, type XmlElement } from '../office/xml.ts'

/** The styles of an OpenDocument text, from its content and its style part. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #lists = new Map<string, ReadonlyMap<number, XmlElement>>()
  /** Levels of the numbering of headings. */
  readonly outline: ReadonlyMap<number, XmlElement>

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const style of descendantsNamed(root, 'style:style'))
        this.#styles.set(keyOf(style.attributes['style:family'], style.attributes['style:name']), style)
      for (const list of descendantsNamed(root, 'text:list-style'))
        this.#lists.set(list.attributes['style:name'] ?? '', levelsOf(list))
    }
    const [outline] = roots.flatMap(root => descendantsNamed(root, 'text:outline-style'))
    this.outline = outline ? levelsOf(outline) : new Map()
  }

  /** Get the levels of a list style, from 1. */
  list(name: string | undefined): ReadonlyMap<number, XmlElement> | undefined {
    return name === undefined ? undefined : this.#lists.get(name)
  }

  /** Tell whether a paragraph's style is, or is based on, the style of that name. */
  isBasedOn(paragraph: XmlElement, name: string): boolean {
    return this.#chain('paragraph', paragraph.attributes['text:style-name']).some(
      style => style.attributes['style:name'] === name
    )
  }

  /** Get the level of a heading that a paragraph's style gives, by its outline level or its name. */
  outlineLevel(paragraph: XmlElement): number | undefined {
    const levels = this.#chain('paragraph', paragraph.attributes['text:style-name']).map(
      ({ attributes }) =>
        attributes['style:default-outline-level'] ??
        /^Heading_20_([1-9])$/.exec(attributes['style:name'] ?? '')?.[1]
    )
    const level = levels.find(each => each !== undefined)
    return level ? Number(level) : undefined
  }

  /** Tell whether a paragraph is set in the middle. */
  isCentered(paragraph: XmlElement): boolean {
    const align = this.#chain('paragraph', paragraph.attributes['text:style-name'])
      .map(style => childNamed(style, 'style:paragraph-properties')?.attributes['fo:text-align'])
      .find(each => each !== undefined)
    return align === 'center'
  }

  /** Tell whether a style hides its text. */
  isHidden(family: string, name: string | undefined): boolean {
    return this.#textProperty(family, name, 'text:display') === 'none'
  }

  /** Get the formatting of a span; what it does not say is as around it. */
  runFormat(name: string | undefined, around: RunFormat): RunFormat {
    const find = (property: string): string | undefined => this.#textProperty('text', name, property)
    const weight = find('fo:font-weight')
    const slope = find('fo:font-style')
    const strike = find('style:text-line-through-style')
    const position = find('style:text-position')
    return {
      ...around,
      isBold: weight === undefined ? around.isBold : /^(?:bold|[6-9]00)$/.test(weight),
      isItalic: slope === undefined ? around.isItalic : slope !== 'normal',
      isStruck: strike === undefined ? around.isStruck : strike !== 'none',
      raised: position === undefined ? around.raised : raisedBy(position)
    }
  }

  #textProperty(family: string, name: string | undefined, property: string): string | undefined {
    return this.#chain(family, name)
      .map(style => childNamed(style, 'style:text-properties')?.attributes[property])
      .find(each => each !== undefined)
  }

  #chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    let style = this.#styles.get(keyOf(family, name))
    while (style && !chain.includes(style)) {
      chain.push(style)
      style = this.#styles.get(keyOf(family, style.attributes['style:parent-style-name']))
    }
    return chain
  }
}

/** Read `super 58%`, `sub 58%` or `33% 58%`; the percentage is how far it is raised. */
function raisedBy(position: string): RunFormat['raised'] {
  if (position.startsWith('super')) return 'super'
  if (position.startsWith('sub')) return 'sub'
  const shift = Number.parseFloat(position)
  return shift > 0 ? 'super' : shift < 0 ? 'sub' : undefined
}

function levelsOf(list: XmlElement): ReadonlyMap<number, XmlElement> {
  return new Map(elementsIn(list).map(level => [Number(level.attributes['text:level'] ?? 0), level]))
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''} ${name ?? ''}`
}
