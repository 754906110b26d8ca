import type { Element, Root as HastRoot } from 'hast'
import { toMdast as hastToMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { cleanLinks } from '../links.ts'
import { listNumbered } from '../numbered.ts'
import { raisedFromHast, restoreRaised } from '../raised.ts'
import type { Imported } from '../reader.ts'
import { textToMdast } from '../text/tree.ts'
import { liftCaptions } from './captions.ts'
import { writeListLabels } from './list-labels.ts'
import { findMainText, isTooDeep } from './main-text.ts'
import { mathFromHast } from './math.ts'
import { findMetadataTables, readMetadata, titleCandidates } from './metadata.ts'
import { makeHeadings, putTitle } from './outline-headings.ts'
import { setParagraphs } from './paragraphs.ts'
import { prune } from './prune.ts'
import { unwrapLayoutTables } from './tables.ts'

const parser = unified().use(rehypeParse).freeze()

/**
 * Turn a saved web page into mdast: its main text without navigation, share links, scripts and styles.
 *
 * Outline headings (`一、`, `第一章`) become headings; articles (`第一条`) and run-in headings (`（四）….…`) stay paragraphs that
 * begin with their number. A metadata table becomes front matter. If elements are nested more than 200 deep, only the
 * plain text of the page is read, with a message.
 */
export function htmlToMdast(file: VFile, text: string): Imported {
  const page = parsePage(text)
  if (!page) return plainText(file, text)
  const said = readMetadata(page)
  const main = findMainText(page)
  const tree = main ? toTree(prune(file, main, findMetadataTables(page))) : emptyTree()
  cleanLinks(file, tree, said.url)
  const set = listNumbered(makeHeadings(setParagraphs(tree.children)))
  if (set.length === 0) {
    report(file, 'main-text-missing', 'Unexpected page without text, expected a main text')
    return { tree: emptyTree(), metadata: said }
  }
  const { content, title } = putTitle(set, titleCandidates(page, said.title))
  return { tree: { type: 'root', children: content }, metadata: { ...said, title, content: 'full' } }
}

/** Parse a page. The parser is recursive, so some thousand levels exhaust the call stack. */
function parsePage(text: string): HastRoot | undefined {
  try {
    const page = parser.parse(text)
    return isTooDeep(page) ? undefined : page
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function plainText(file: VFile, text: string): Imported {
  const reason = 'Unexpected elements nested more than 200 deep, expected a page: only its plain text is read'
  report(file, 'nesting-too-deep', reason)
  return textToMdast(file, text.replace(/<[^<>]*>/g, '\n'))
}

function emptyTree(): Root {
  return { type: 'root', children: [] }
}

/** Wrap a main text that is a row or a cell, so that it is read as part of a table. */
function inBlock(main: Element): Element {
  const isPart = /^(?:table|t(?:body|head|foot|r))$/.test(main.tagName)
  const table: Element = { type: 'element', tagName: 'table', properties: {}, children: [main] }
  return isPart ? { ...table, tagName: 'div', children: [table] } : { ...main, tagName: 'div' }
}

function toTree(main: Element): Root {
  const body: HastRoot = {
    type: 'root',
    children: writeListLabels(liftCaptions(unwrapLayoutTables(inBlock(main)))).children
  }
  const tree = hastToMdast(body, {
    document: true,
    handlers: {
      u: (state, node) => state.all(node),
      wbr: () => undefined,
      ...raisedFromHast,
      ...mathFromHast
    },
    nodeHandlers: { comment: () => undefined }
  })
  restoreRaised(tree)
  return tree.type === 'root' ? tree : { type: 'root', children: [tree] }
}

/** Turn an element without furniture, such as the body of a book's page, into mdast. */
export function elementToMdast(element: Element): Root {
  return toTree(element)
}
