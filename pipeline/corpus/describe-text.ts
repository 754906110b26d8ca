import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { Document, parseDocument } from 'yaml'
import type { Locale } from '../../src/nodes/index.ts'
import { parse } from '../../src/parse/index.ts'
import { readTextMetadata } from '../../src/schema/index.ts'
import { writeFileWhole } from '../output/write-file.ts'

/**
 * Enter a text into `document.yaml`, which is made where there is none: its title, and, for the second text, the bitext
 * of both. What stands there already stays, comments too.
 *
 * @param path - absolute path of the file.
 * @param markdown - the text.
 */
export async function describeText(path: string, locale: Locale, markdown: string): Promise<void> {
  const old = await readFile(path, 'utf8').catch(() => undefined)
  const document =
    old === undefined
      ? new Document({ title: {}, updated: '', bitexts: [], provenance: {} })
      : parseDocument(old)
  if (document.errors.length > 0) return
  if (!document.hasIn(['title', locale])) document.setIn(['title', locale], titleOf(markdown) ?? '…')
  if (!document.getIn(['updated'])) document.setIn(['updated'], new Date().toISOString().slice(0, 10))
  addBitext(document, locale)
  const text = document.toString({ lineWidth: 0 })
  if (text !== old) await writeFileWhole(path, text)
}

function addBitext(document: Document, locale: Locale): void {
  const { title, bitexts } = document.toJS() as {
    title?: Record<Locale, string>
    bitexts?: { source: Locale; target: Locale }[]
  }
  const paired = (bitexts ?? []).some(({ source, target }) => source === locale || target === locale)
  const [other] = Object.keys(title ?? {}).filter(known => known !== locale)
  if (paired || other === undefined) return
  document.addIn(['bitexts'], document.createNode({ source: other, target: locale, relation: 'translation' }))
}

function titleOf(markdown: string): string | undefined {
  const file = new VFile(markdown)
  const frontMatter = parse(file)?.children.find(node => node.type === 'yaml')
  return readTextMetadata(file, frontMatter)?.title
}
