import { type Parts, resolvePart, xmlPart } from '../office/unpack.ts'
import { childrenNamed } from '../office/xml.ts'

/** A relation of a part to another part, or to an address outside. */
export interface PackageRelation {
  readonly id: string
  /** Last part of its type: `hyperlink`, `footnotes`. */
  readonly type: string
  /** Name of the part, or the address outside. */
  readonly target: string
  readonly isExternal: boolean
}

/** List the relations of a part; `''` names the document as a whole. */
export function relationsOf(parts: Parts, part: string): PackageRelation[] {
  const name = part.replace(/([^/]*)$/, '_rels/$1.rels')
  return childrenNamed(xmlPart(parts, name), 'rel:Relationship').map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolvePart(part, target),
      isExternal
    }
  })
}

/** Find the main part of a Word document; `undefined` if there is none. */
export function mainPart(parts: Parts): string | undefined {
  const said = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target
  return [said, 'word/document.xml'].find(name => name !== undefined && parts.has(name))
}
