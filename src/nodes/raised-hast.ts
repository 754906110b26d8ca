import type { Element } from 'hast'
import type { Handler, State } from 'mdast-util-to-hast'
import type { RaisedNodes, Ruby, Subscript, Superscript } from './raised.ts'

/** Handlers that write raised, lowered and annotated text as HTML: `<sup>`, `<sub>`, `<ruby>`. */
export const raisedHandlers = {
  superscript: (state: State, node: Superscript): Element => element('sup', state.all(node)),
  subscript: (state: State, node: Subscript): Element => element('sub', state.all(node)),
  ruby: (state: State, node: Ruby): Element =>
    element('ruby', [
      ...state.all(node),
      element('rp', [{ type: 'text', value: '（' }]),
      element('rt', [{ type: 'text', value: node.annotation }]),
      element('rp', [{ type: 'text', value: '）' }])
    ])
} satisfies { [Type in keyof RaisedNodes]: Handler }

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children }
}
