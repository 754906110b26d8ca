import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { OutputFile } from '../../src/nodes/index.ts'

/** List the images that texts show, as files of the output folder, each once. */
export function listImages(trees: readonly Root[]): OutputFile[] {
  const files = new Map<string, string>()
  for (const tree of trees)
    visit(tree, 'image', ({ shown }) => {
      if (shown) files.set(shown.path, shown.file)
    })
  return [...files].map(([path, file]) => ({ path, bytes: readFileSync(file) }))
}
