import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../src/message/report.ts'
import type { ShownImage } from '../../src/nodes/index.ts'

/** Largest image that is published, in bytes. */
const largest = 20_000_000

/** The first bytes of each type of image, one character per byte. */
const types: readonly (readonly [extension: RegExp, start: RegExp])[] = [
  [/^png$/, /^\u0089PNG\r\n/],
  [/^jpe?g$/, /^\u00ff\u00d8\u00ff/],
  [/^gif$/, /^GIF8[79]a/],
  [/^webp$/, /^RIFF[\s\S]{4}WEBP/],
  [/^avif$/, /^[\s\S]{4}ftypavi[fs]/],
  [/^svg$/, /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i]
]

/** What an SVG must not hold: scripts, and content from elsewhere. */
const active =
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|\son\w+\s*=|javascript:|<!ENTITY/i

/**
 * Find the images of a text in its corpus, which are then published with it. Links of the file system are followed
 * first; what is outside the corpus, or no image, is reported, and its description is shown instead.
 *
 * @param folder - absolute path of the corpus.
 */
export function findImages(file: VFile, tree: Root, folder: string): void {
  visit(tree, 'image', image => {
    if (/^[a-z][a-z\d+.-]*:|^\/\/|[{}]/i.test(image.url) || image.url === '') return
    const found = findImage(image, join(folder, dirname(file.path)), folder)
    if (typeof found === 'string') report(file, 'image-unusable', found, image)
    else image.shown = found
  })
}

/** @returns the image, or the reason why it is not shown. */
function findImage({ url }: Image, beside: string, folder: string): ShownImage | string {
  const named = `Unexpected image \`${url.slice(0, 80)}\``
  const path = decode(url.replace(/[?#].*$/s, ''))
  try {
    const root = realpathSync(folder)
    const file = realpathSync(path.startsWith('/') ? join(root, path) : join(beside, path))
    if (!file.startsWith(root + sep)) return `${named}, expected a file inside the corpus`
    const status = statSync(file)
    if (!status.isFile() || status.size > largest) return `${named}, expected a file of at most 20 MB`
    const bytes = readFileSync(file)
    const extension = typeOf(file, bytes)
    if (!extension) return `${named}, expected PNG, JPEG, GIF, WebP, AVIF, or SVG without scripts`
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20)
    return { path: `images/${hash}.${extension}`, file }
  } catch {
    return `${named}, expected a file of the corpus: its description is shown`
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Return the extension of an image if its first bytes agree with it. */
function typeOf(file: string, bytes: Uint8Array): string | undefined {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (!types.some(([name, first]) => name.test(extension) && first.test(start))) return undefined
  return extension === 'svg' && active.test(new TextDecoder().decode(bytes)) ? undefined : extension
}
