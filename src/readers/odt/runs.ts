import type { PhrasingContent } from 'mdast'
import { annotate, nestRuns, type Run, type RunFormat, textRun } from '../office/inline.ts'
import { childNamed, childrenNamed, type XmlElement, xmlText } from '../office/xml.ts'
import type { OdtContext } from './context.ts'

/** Read the runs within a paragraph or a span. Fields show their results. */
export function readOdtRuns(parent: XmlElement, context: OdtContext, format: RunFormat): Run[] {
  return parent.children.flatMap(child =>
    typeof child === 'string' ? textRun(toCharacters(child), format) : readInline(child, context, format)
  )
}

function toCharacters(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u2011', '-').replace(/\s+/g, ' ')
}

function readInline(element: XmlElement, context: OdtContext, format: RunFormat): Run[] {
  const { attributes } = element
  switch (element.name) {
    case 'text:span':
      return readSpan(element, context, format)
    case 'text:a':
      return readOdtRuns(element, context, { ...format, url: attributes['xlink:href'] })
    case 'text:s':
      return textRun(' ', format)
    case 'text:tab':
      return textRun(' ', format)
    case 'text:line-break':
      return [{ node: { type: 'break' }, format: {} }]
    case 'text:note':
      return readNote(element, context)
    case 'text:ruby': {
      const base: PhrasingContent[] = childrenNamed(element, 'text:ruby-base').flatMap(part =>
        nestRuns(readOdtRuns(part, context, {}))
      )
      const reading = xmlText(childNamed(element, 'text:ruby-text') ?? '')
      return annotate(base, reading).map(node => ({ node, format }))
    }
    case 'office:annotation':
      context.losses.add('comments')
      return []
    case 'text:hidden-text':
    case 'text:hidden-paragraph':
      context.losses.add('hidden')
      return []
    case 'draw:frame':
    case 'draw:custom-shape':
    case 'draw:g':
    case 'draw:control':
      context.readShape(element)
      return []
    default:
      return /^(?:text|presentation|loext|field):/.test(element.name)
        ? readOdtRuns(element, context, format)
        : []
  }
}

function readSpan(element: XmlElement, context: OdtContext, format: RunFormat): Run[] {
  const name = element.attributes['text:style-name']
  if (!context.styles.isHidden('text', name)) {
    return readOdtRuns(element, context, context.styles.runFormat(name, format))
  }
  if (xmlText(element).trim() !== '') context.losses.add('hidden')
  return []
}

function readNote(element: XmlElement, context: OdtContext): Run[] {
  const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
  const body = childNamed(element, 'text:note-body')
  if (!body) return []
  const identifier = context.addNote(kind, body)
  return [{ node: { type: 'footnoteReference', identifier, label: identifier }, format: {} }]
}
