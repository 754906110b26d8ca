import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type {
  Definition,
  FootnoteReference,
  Heading,
  Image,
  Link,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Text
} from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { Container, Delimiter, Segment, Term } from '../../nodes/index.ts'
import { delimiterText, joinLines, raisedHandlers } from '../../nodes/index.ts'
import { type Notes, noteOfFootnote, splitAtMarks } from '../notes.ts'
import { termAnchor, toAnchor } from './anchors.ts'
import { makeSafe } from './safe.ts'

/** Settings for rendering text. */
export interface TextSetting {
  /** Concepts that the page explains; other terms stay plain. */
  readonly concepts: ReadonlySet<string>
  /** Notes that are the targets of marks. */
  readonly notes: Notes
  /** Returns the title of a link to a note. */
  readonly toNote: (mark: string) => string
  /** Link definitions of the full text. */
  readonly definitions: readonly Definition[]
  /** Returns the level of a heading, 1 to 6; without it, headings become paragraphs. */
  readonly headingLevel?: (heading: Heading) => number
  /** Relative address of the output folder, with a trailing slash; without it, images are replaced by their descriptions. */
  readonly root?: string
  /** Anchors on the page by the ids that the text gives to its headings. */
  readonly anchors?: ReadonlyMap<string, string>
}

/** Render nodes of a text to hast; characters of the text never become markup. */
export function textToHast(nodes: readonly RootContent[], setting: TextSetting): ElementContent[] {
  const tree: Root = { type: 'root', children: [...nodes, ...setting.definitions] }
  const hast = toHast(tree, { handlers: handlersFor(setting) })
  return makeSafe(hast.type === 'root' ? hast : { type: 'root', children: [hast] })
}

/** Render the content of a paragraph to hast. */
export function phrasingToHast(children: PhrasingContent[], setting: TextSetting): ElementContent[] {
  return textToHast([{ type: 'paragraph', children }], setting).flatMap(node =>
    node.type === 'element' ? node.children : []
  )
}

function handlersFor(setting: TextSetting): Handlers {
  return {
    ...raisedHandlers,
    segment: (state: State, node: Segment) => state.all(node),
    delimiter: (_: State, node: Delimiter) => ({ type: 'text', value: joinLines(delimiterText(node)) }),
    term: (state: State, node: Term) => linkTerm(node, state.all(node), setting),
    text: (_: State, node: Text) => linkMarks(joinLines(node.value), setting),
    // Tags, comments and shortcodes are no text.
    html: () => undefined,
    container: (state: State, node: Container) =>
      h('div', { className: ['container'], dataKind: node.kind }, state.all(node)),
    image: (_: State, node: Image) => showImage(node, setting),
    link: (state: State, node: Link) => linkTo(node, state.all(node), setting),
    heading: (state: State, node: Heading) =>
      h(setting.headingLevel ? `h${setting.headingLevel(node)}` : 'p', state.all(node)),
    footnoteReference: (_: State, node: FootnoteReference) => linkFootnote(node, setting),
    footnoteDefinition: (state: State, node: Nodes) => h('div', { className: ['footnote'] }, state.all(node))
  }
}

function linkTerm(term: Term, content: ElementContent[], { concepts }: TextSetting): ElementContent[] {
  if (!concepts.has(term.concept)) return content
  return [h('a', { className: ['term'], href: toAnchor(termAnchor(term.concept)) }, content)]
}

function showImage({ alt, shown }: Image, { root }: TextSetting): ElementContent {
  if (!shown || root === undefined) return { type: 'text', value: alt ?? '' }
  return h('img', { src: `${root}${shown.path}`, alt: alt ?? '', loading: 'lazy' })
}

/** Link to an address, or to the heading that has the id. */
function linkTo({ url }: Link, content: ElementContent[], { anchors }: TextSetting): ElementContent[] {
  const anchor = url.startsWith('#') ? anchors?.get(decodeId(url.slice(1))) : undefined
  if (url.startsWith('#') && anchors && anchor === undefined) return content
  return [h('a', { href: anchor === undefined ? url : toAnchor(anchor) }, content)]
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function linkMarks(text: string, { notes, toNote }: TextSetting): ElementContent[] {
  return splitAtMarks(text, notes).map(piece =>
    typeof piece === 'string'
      ? { type: 'text', value: piece }
      : noteLink(piece.note.anchor, piece.mark, toNote(piece.mark))
  )
}

function linkFootnote({ identifier }: FootnoteReference, { notes, toNote }: TextSetting): ElementContent {
  const note = noteOfFootnote(notes, identifier)
  const mark = `[${identifier}]`
  return note ? noteLink(note.anchor, mark, toNote(mark)) : { type: 'text', value: mark }
}

function noteLink(anchor: string, mark: string, title: string): Element {
  return h('a', { className: ['note-mark'], href: toAnchor(anchor), title }, mark)
}
