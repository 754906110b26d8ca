import type { CodeLanguage } from './language.ts'

/** Kind of a stretch of code. */
export type TokenKind = 'code' | 'string' | 'words'

/** Reads code from left to right. */
export interface Scanner {
  /** Offset of the next character. */
  at: number
  /** Read the next token, or skip a comment, text between tags or white space. */
  readonly next: () => void
  /** Read everything up to an offset as words. */
  readonly words: (end: number) => void
}

/** An open construct: code within braces or a script, a tag, or the text of an element. */
interface Frame {
  readonly kind: 'code' | 'tag' | 'text'
  /** Name of the element. */
  readonly name: string
  /** Whether it is the text of an element, or part of it. */
  readonly isInText: boolean
  /** Number of braces open within it. */
  braces: number
}

const directive = /\{\{[#<%][^\n]*?\}\}/y
const number = /\d[\d_]*(?:\.\d[\d_]*)?[\p{L}\d_]*/uy
const word = /[\p{L}_$@][\p{L}\p{M}\p{N}_$]*/uy
const openTag = /<([A-Za-z][\w.:-]*)|<(?=>)/y
const closeTag = /<\/([\w.:-]*)\s*>/y
/** Attributes of markup whose values are code, including those of Vue. */
const codeAttribute =
  /(?:^|[\s"'])(?:[:@#][\w.:[\]-]*|v-[\w.:-]+|class|className|id|href|src|type|for|key|ref|name|rel|style)\s*=\s*$/
/** A space that JSX would drop: `{' '}`. */
const spaceExpression = /\{\s*(['"`])\s*\1\s*\}/y
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|!doctype)$/i

/** Open a scanner on a text; `emit` receives each token with its offsets. */
export function openScanner(
  text: string,
  language: CodeLanguage,
  emit: (start: number, end: number, kind: TokenKind, isInText: boolean) => void
): Scanner {
  const frames: Frame[] = []
  const lastOf = memo(name => text.lastIndexOf(name))
  const scan: Scanner = { at: 0, next, words: end => step(end, 'words') }
  open(language.tags === 'all' ? 'text' : 'code')
  return scan

  function open(kind: Frame['kind'], name = ''): void {
    const isScript = kind === 'code' && name !== ''
    const isInText = kind === 'text' || (!isScript && (frames.at(-1)?.isInText ?? false))
    frames.push({ kind, name, isInText, braces: 0 })
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = scan.at
    return pattern.exec(text)
  }

  function step(end: number, kind?: TokenKind): void {
    if (kind) emit(scan.at, end, kind, frames.at(-1)?.isInText ?? false)
    scan.at = end
  }

  function next(): void {
    const frame = frames.at(-1)
    if (frame?.kind === 'text') nextInElement()
    else if (/\s/.test(text[scan.at] ?? '')) step(scan.at + 1)
    else if (frame?.kind === 'tag') nextInTag(frame)
    else nextInCode(frame)
  }

  function nextInCode(frame: Frame | undefined): void {
    const character = text[scan.at]
    if (frame && frames.length > 1 && closes(frame, character)) return
    if (character === '<' && language.tags !== 'none' && opensElement()) return
    if (skipComment() || takeString()) return
    const found = match(directive) ?? match(number) ?? match(word)
    if (frame && character === '{' && !found) frame.braces++
    if (frame && character === '}') frame.braces--
    step(scan.at + (found?.[0].length ?? 1), 'code')
  }

  /** Tell whether a character or tag ends the code in a frame: `</script>` for an element, `}` within one. */
  function closes({ name, braces }: Frame, character: string | undefined): boolean {
    if (name !== '' ? !text.startsWith(`</${name}`, scan.at) : character !== '}' || braces > 0) return false
    frames.pop()
    if (name === '') step(scan.at + 1, 'code')
    else takeCloseTag()
    return true
  }

  /** Open an element if a tag of its name closes it further on, so that `Array<string>` opens none. */
  function opensElement(): boolean {
    const tag = match(openTag)
    if (!tag || lastOf(`</${tag[1] ?? ''}`) < scan.at) return false
    step(scan.at + tag[0].length, 'code')
    open('tag', tag[1])
    return true
  }

  function nextInTag({ name }: Frame): void {
    if (text.startsWith('/>', scan.at)) endTag('/>')
    else if (text[scan.at] === '>') enterElement(name)
    else if (text[scan.at] === '{') openBrace()
    else if (
      !skipComment() &&
      !takeString(codeAttribute.test(text.slice(Math.max(0, scan.at - 40), scan.at)))
    )
      step(scan.at + (match(number)?.[0].length ?? match(word)?.[0].length ?? 1), 'code')
  }

  function endTag(mark: string): void {
    frames.pop()
    step(scan.at + mark.length, 'code')
  }

  function enterElement(name: string): void {
    endTag('>')
    const isScript = language.tags === 'all' && /^(?:script|style)$/i.test(name)
    if (isScript || !voidElement.test(name) || language.tags === 'within')
      open(isScript ? 'code' : 'text', name)
  }

  function openBrace(): void {
    step(scan.at + 1, 'code')
    open('code')
  }

  function nextInElement(): void {
    if (skipComment() || takeCloseTag()) return
    const tag = match(openTag)
    const space = match(spaceExpression)
    if (tag) {
      step(scan.at + tag[0].length, 'code')
      open('tag', tag[1])
    } else if (space) step(scan.at + space[0].length)
    else if (text.startsWith(language.tags === 'all' ? '{{' : '{', scan.at)) openBrace()
    else step(scan.at + (match(/[^<{]+/y)?.[0].length ?? 1), 'words')
  }

  /** End the innermost element with the name of a closing tag, and everything still open in it. */
  function takeCloseTag(): boolean {
    const tag = match(closeTag)
    if (!tag) return false
    step(scan.at + tag[0].length, 'code')
    const open = frames.findLastIndex(({ kind, name }) => kind === 'text' && name === tag[1])
    if (open > 0) frames.length = open
    return true
  }

  function skipComment(): boolean {
    const { lineComment, blockComments } = language
    const isInScript = language.tags === 'all' && frames.at(-1)?.kind === 'code'
    const line = isInScript
      ? match(/\/\/.*/y)
      : lineComment && frames.at(-1)?.kind !== 'text' && match(lineComment)
    if (line) step(scan.at + line[0].length)
    return Boolean(line) || takeLong(isInScript ? [['/*', '*/']] : blockComments)
  }

  function takeString(isCode = false): boolean {
    if (takeLong(language.longStrings, 'string')) return true
    const found = language.string && match(language.string)
    if (!found) return false
    const end = scan.at + found[0].length
    // A key of a JSON mapping is a name.
    step(end, isCode || (text[scan.at] === '"' && text[end] === ':') ? 'code' : 'string')
    return true
  }

  function takeLong(pairs: CodeLanguage['longStrings'], kind?: TokenKind): boolean {
    for (const [open, close] of pairs) {
      if (!text.startsWith(open, scan.at) || lastOf(close) < scan.at + open.length) continue
      step(text.indexOf(close, scan.at + open.length) + close.length, kind)
      return true
    }
    return false
  }
}

function memo(find: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return text => {
    const value = known.get(text) ?? find(text)
    known.set(text, value)
    return value
  }
}
