import type { RunFormat } from '../office/inline.ts'
import { childNamed, childrenNamed, type XmlElement } from '../office/xml.ts'

/** A run's formatting, and whether it is hidden. */
export interface DocxRunFormat extends RunFormat {
  readonly isHidden?: boolean | undefined
  /** Name of a font of symbols. */
  readonly symbolFont?: string | undefined
}

/** A style of `styles.xml` with its ancestors, nearest first. */
type Chain = readonly XmlElement[]

/** The styles of a document. */
export class Styles {
  readonly #byId: ReadonlyMap<string, XmlElement>
  readonly #chains = new Map<string, Chain>()
  readonly #byDefault: string | undefined

  constructor(root: XmlElement | undefined) {
    const styles = childrenNamed(root, 'w:style')
    this.#byId = new Map(styles.map(style => [style.attributes['w:styleId'] ?? '', style]))
    this.#byDefault = styles.find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && isTrue(attributes['w:default'] ?? '0')
    )?.attributes['w:styleId']
  }

  /** List a style and those that it is based on. A paragraph without a style has the default one. */
  chain(id: string | undefined = this.#byDefault): Chain {
    if (id === undefined) return []
    const known = this.#chains.get(id)
    if (known) return known
    const chain: XmlElement[] = []
    let style = this.#byId.get(id)
    while (style && !chain.includes(style)) {
      chain.push(style)
      style = this.#byId.get(propertyValue(childNamed(style, 'w:basedOn')) ?? '')
    }
    this.#chains.set(id, chain)
    return chain
  }

  /** Get the names of a style and those that it is based on, in lower case: `heading 1`. */
  names(id: string | undefined): string[] {
    const names = this.chain(id).map(style =>
      (propertyValue(childNamed(style, 'w:name')) ?? '').toLowerCase()
    )
    return names.length > 0 || id === undefined ? names : [id.toLowerCase().replace(/(?<=\D)(?=\d)/, ' ')]
  }

  /** Find a property of a paragraph: its own, else that of its style. */
  paragraphProperty(properties: XmlElement | undefined, name: string): XmlElement | undefined {
    const own = childNamed(properties, name)
    if (own) return own
    for (const style of this.chain(propertyValue(childNamed(properties, 'w:pStyle')))) {
      const found = childNamed(childNamed(style, 'w:pPr'), name)
      if (found) return found
    }
    return undefined
  }

  /** Get the formatting of a run from its own properties, its character style, and what its paragraph's style hides. */
  runFormat(properties: XmlElement | undefined, paragraph: XmlElement | undefined): DocxRunFormat {
    const style = propertyValue(childNamed(properties, 'w:rStyle'))
    const own = [properties, ...(style ? this.chain(style).map(each => childNamed(each, 'w:rPr')) : [])]
    const find = (name: string): XmlElement | undefined => {
      for (const each of own) {
        const found = childNamed(each, name)
        if (found) return found
      }
      return undefined
    }
    const inherited = this.chain(propertyValue(childNamed(paragraph, 'w:pStyle')))
      .map(each => childNamed(childNamed(each, 'w:rPr'), 'w:vanish'))
      .find(each => each !== undefined)
    const fonts = find('w:rFonts')?.attributes
    const vertical = propertyValue(find('w:vertAlign'))
    return {
      isBold: isOn(find('w:b')),
      isItalic: isOn(find('w:i')),
      isStruck: isOn(find('w:strike')) || isOn(find('w:dstrike')),
      isHidden: isOn(find('w:vanish') ?? inherited),
      raised: vertical === 'superscript' ? 'super' : vertical === 'subscript' ? 'sub' : undefined,
      symbolFont: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
    }
  }
}

/** Get the value of a property. */
export function propertyValue(property: XmlElement | undefined): string | undefined {
  return property?.attributes['w:val']
}

/** Get the value of a property as a number; `undefined` if it is absent or none. */
export function propertyNumber(property: XmlElement | undefined): number | undefined {
  const value = propertyValue(property)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** Tell whether a switch is there and not turned off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && isTrue(propertyValue(property) ?? '1')
}

function isTrue(value: string): boolean {
  return !/^(?:0|false|off)$/.test(value)
}
