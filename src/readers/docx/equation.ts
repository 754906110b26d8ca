import { type Run, textRun } from '../office/inline.ts'
import { childNamed, childrenNamed, elementsIn, type XmlElement } from '../office/xml.ts'
import { propertyValue } from './styles.ts'

/** Read an equation in a line: `x² = (a+b)/2`, with raised and lowered parts as such. */
export function equationRuns(element: XmlElement): Run[] {
  const part = (name: string): Run[] => elementsIn(childNamed(element, name)).flatMap(equationRuns)
  switch (element.name) {
    case 'm:t':
      return textRun(element.children.filter(child => typeof child === 'string').join(''))
    case 'm:sSup':
      return [...part('m:e'), ...moved(part('m:sup'), 'super')]
    case 'm:sSub':
      return [...part('m:e'), ...moved(part('m:sub'), 'sub')]
    case 'm:sSubSup':
      return [...part('m:e'), ...moved(part('m:sub'), 'sub'), ...moved(part('m:sup'), 'super')]
    case 'm:f':
      return [...grouped(part('m:num')), ...textRun('/'), ...grouped(part('m:den'))]
    case 'm:rad': {
      const degree = textOf(part('m:deg'))
      const root = degree === '3' ? '∛' : degree === '4' ? '∜' : '√'
      return [...textRun(root), ...grouped(part('m:e'))]
    }
    case 'm:nary': {
      const sign = valueOfMath(element, 'm:naryPr', 'm:chr') ?? '∫'
      const limits = [...moved(part('m:sub'), 'sub'), ...moved(part('m:sup'), 'super')]
      return [...textRun(sign), ...limits, ...part('m:e')]
    }
    case 'm:d': {
      const open = valueOfMath(element, 'm:dPr', 'm:begChr') ?? '('
      const close = valueOfMath(element, 'm:dPr', 'm:endChr') ?? ')'
      const inner = childrenNamed(element, 'm:e').flatMap((each, at) => [
        ...(at > 0 ? textRun(', ') : []),
        ...equationRuns(each)
      ])
      return [...textRun(open), ...inner, ...textRun(close)]
    }
    default:
      return elementsIn(element).flatMap(equationRuns)
  }
}

function valueOfMath(element: XmlElement, properties: string, name: string): string | undefined {
  const found = childNamed(childNamed(element, properties), name)
  return found && (found.attributes['m:val'] ?? propertyValue(found))
}

function moved(runs: readonly Run[], raised: 'super' | 'sub'): Run[] {
  return runs.map(({ node, format }) => ({ node, format: { ...format, raised } }))
}

function grouped(runs: readonly Run[]): readonly Run[] {
  return Array.from(textOf(runs)).length < 2 ? runs : [...textRun('('), ...runs, ...textRun(')')]
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ node }) => ('value' in node ? node.value : '')).join('')
}
