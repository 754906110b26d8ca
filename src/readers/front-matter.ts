import type { Root, Yaml } from 'mdast'
import { isMap, parseDocument, stringify } from 'yaml'
import type { TextMetadata } from '../nodes/index.ts'

const order = ['title', 'number', 'issuer', 'adopted', 'published', 'url', 'locale', 'content'] as const

/** Turn metadata into a front matter node; `undefined` if the metadata is empty. */
export function frontMatter(metadata: TextMetadata): Yaml | undefined {
  const known = order.flatMap(key => (metadata[key] ? [[key, metadata[key]] as const] : []))
  if (known.length === 0) return undefined
  return { type: 'yaml', value: stringify(Object.fromEntries(known), { lineWidth: 0 }).trimEnd() }
}

/** Put front matter before a text. Keys that the text already has are kept, and missing ones are added. */
export function withFrontMatter(tree: Root, metadata: TextMetadata): Root {
  const [first, ...rest] = tree.children
  if (first?.type === 'yaml')
    return { ...tree, children: [{ ...first, value: complete(first.value, metadata) }, ...rest] }
  const node = frontMatter(metadata)
  return node ? { ...tree, children: [node, ...tree.children] } : tree
}

/** Add missing keys to front matter. If it is not a plain mapping it is left alone; whoever reads it reports the fault. */
function complete(value: string, metadata: TextMetadata): string {
  const { contents, errors } = parseDocument(value)
  if (errors.length > 0 || !isMap(contents) || contents.flow) return value
  const missing = frontMatter({
    title: contents.has('title') ? undefined : metadata.title,
    locale: contents.has('locale') ? undefined : metadata.locale
  })
  return missing ? `${value}\n${missing.value}` : value
}
