import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { finish } from '../office/finish.ts'
import { Losses } from '../office/losses.ts'
import { decodeXml, type Parts, xmlPart } from '../office/unpack.ts'
import { childNamed, descendantsNamed, parseXml, type XmlElement, xmlText } from '../office/xml.ts'
import type { Imported } from '../reader.ts'
import { readOdtBlocks } from './body.ts'
import { OdtContext } from './context.ts'
import { OdtStyles } from './styles.ts'

/**
 * Turn an OpenDocument text into mdast, like a Word document.
 *
 * @throws Error for parts that are not XML.
 */
export function readOdt(file: VFile, parts: Parts): Imported | undefined {
  const manifest = xmlPart(parts, 'META-INF/manifest.xml')
  if (manifest && descendantsNamed(manifest, 'manifest:encryption-data').length > 0) {
    const reason =
      'Unexpected OpenDocument text protected by a password, expected one that opens without: save it again without the password'
    report(file, 'file-unreadable', reason)
    return undefined
  }
  const content = xmlPart(parts, 'content.xml')
  const styles = xmlPart(parts, 'styles.xml')
  if (!content) throw new Error('no text part')
  return readRoots(file, [...(styles ? [styles] : []), content], xmlPart(parts, 'meta.xml'))
}

/** Turn a flat OpenDocument text, a single XML file, into mdast. */
export function readFodt(file: VFile, bytes: Uint8Array): Imported | undefined {
  try {
    const root = parseXml(decodeXml(bytes))
    return readRoots(file, [root], root)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    report(file, 'file-unreadable', `Unexpected bytes, expected a flat OpenDocument text: ${cause}`)
    return undefined
  }
}

function readRoots(
  file: VFile,
  roots: readonly XmlElement[],
  properties: XmlElement | undefined
): Imported | undefined {
  const body = roots.map(root => childNamed(childNamed(root, 'office:body'), 'office:text')).find(Boolean)
  if (!body) {
    const reason =
      'Unexpected OpenDocument file of another kind (a spreadsheet, a presentation), expected a text'
    report(file, 'file-unreadable', reason)
    return undefined
  }
  const losses = new Losses()
  const context = new OdtContext(new OdtStyles(roots), losses, readOdtBlocks)
  const blocks = readOdtBlocks(body, context)
  losses.add('changes', descendantsNamed(body, 'text:changed-region').length)
  for (const root of roots) {
    for (const master of descendantsNamed(root, 'style:header', 'style:footer'))
      losses.leaveOut(xmlText(master))
  }
  const title = properties && descendantsNamed(properties, 'dc:title')[0]
  return finish(file, { blocks, notes: context.notes, title: title && xmlText(title) }, losses)
}
