import type { Element, ElementContent } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { attributeOf, compactTextOf, elementsNamed, isBlock, textOf } from './elements.ts'
import type { MainText } from './main-text.ts'

const silent = new Set(
  'audio button canvas datalist embed iframe input link meta noscript object option script select style svg template textarea title video'.split(
    ' '
  )
)
const navigation = new Set(['nav', 'footer', 'menu', 'dialog'])
const navigationRole = /^(?:navigation|banner|contentinfo|search|complementary|menu|toolbar|dialog)$/
const pageWords =
  /字体[：:]|字号[：:]|字號[：:]|打印(?:本页)?|分享到|扫一扫|责任编辑|責任編輯|我要纠错|关闭(?:窗口|本页)|返回(?:顶部|首页)|上一篇|下一篇|印刷する|シェア|ツイート|文字サイズ|ページの先頭|share (?:this|on)|print this|tweet/i

/**
 * Remove from a main text what is not text: scripts, hidden elements, navigation, share links, lists of other pages.
 *
 * A block that Readability left out is kept if it reads as text. Every removed block with text gives a message.
 */
export function prune(file: VFile, main: MainText, metadata: readonly Element[]): Element {
  return { ...main.element, children: pruneChildren(main.element.children, { file, main, metadata }) }
}

interface Pruning {
  readonly file: VFile
  readonly main: MainText
  readonly metadata: readonly Element[]
}

function pruneChildren(children: readonly ElementContent[], pruning: Pruning): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ ...node, value: node.value.replaceAll('\u00ad', '') }]
    if (node.type !== 'element') return []
    if (silent.has(node.tagName) || isHidden(node) || pruning.metadata.includes(node)) return []
    if (isFurniture(node, pruning.main)) return tell(node, pruning.file)
    return [{ ...node, children: pruneChildren(node.children, pruning) }]
  })
}

/** Tell whether a browser does not show an element, as far as its own attributes tell. */
function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style')
  const { hidden } = element.properties
  return (
    hidden === true ||
    hidden === 'until-found' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
}

function isFurniture(element: Element, main: MainText): boolean {
  if (element.tagName !== 'span' && !isBlock(element)) return false
  if (navigation.has(element.tagName) || navigationRole.test(attributeOf(element, 'role'))) return true
  const text = textOf(element).trim()
  if (text.length < 200 && pageWords.test(text) && !/[。！？]/u.test(text)) return true
  return isBlock(element) && element.tagName !== 'p' && !main.kept.has(element) && isLinks(element, text)
}

/** Tell whether a block is not part of the text because it consists mostly of links, or is an aside. */
function isLinks(element: Element, text: string): boolean {
  const linked = elementsNamed(element, 'a').reduce((sum, link) => sum + textOf(link).trim().length, 0)
  return element.tagName === 'aside' || (text.length > 0 && linked / text.length > 0.4)
}

function tell(element: Element, file: VFile): [] {
  const text = compactTextOf(element)
  if (text === '') return []
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const reason = `Unexpected \`${start}\`, expected the text to go on: left out as a part of the page`
  report(file, 'furniture-removed', reason, element.position)
  return []
}
