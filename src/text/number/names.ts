/** Characters of a text that hold figures and are no number. */
export interface Name {
  /** Offset of its first character. */
  readonly start: number
  /** Offset after its last. */
  readonly end: number
  /** `version` for `2.1.0`; `name` for what else only says something as a whole: `X3`, `CVE-2009-5147`, `{0}`. */
  readonly kind: 'version' | 'name'
}

/** What says nothing of a text: addresses, paths and names of files, tags, expressions of templates, ids of headings. */
const unread: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[\w\-./?=&#%~:+@,;!$*'()[\]]+/gu,
  /[\w.+-]+@[\w-]+\.\w+/gu,
  /\{\{.*?\}\}|\{%.*?%\}|\{\*.*?\*\}|\{\s*[#:.].*?\}|\$\{.*?\}/gsu,
  /&#?\w+;/gu,
  /\]\[[^\]]*\]|\[\^[^\]]*\]/gu,
  /(?:\.{1,2}\/|(?<![\w/])\/(?=[a-z]))[\w./@-]+|(?<![\w/])[\w@-]*[A-Za-z][\w@-]*(?:\/[\w.@-]+){2,}/gu,
  /(?<![\w./-])[\w/-]*[A-Za-z_][\w-]*(?:\.[\w-]+)*\.[a-z]{1,5}\d?(?![\w.])/gu
]

const tag = /<\/?[A-Za-z][^<>]*>/gu
/** What a tag says to readers is text: `title="150 lessons"`. */
const said = /(\b(?:title|alt|description|label|summary|caption)=)("[^"]*"|'[^']*')|[\s\S]/gu

/** Dates and times look like versions, but are read by their parts. */
const dated = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})$/u
const letter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}_]'
const versionPattern =
  /(?<![\w.,])v?\d+(?:\.(?:\d+|[xyz*](?!\w)))*\.(?:\d+|[xyz*](?!\w))(?:[-+][\w.+-]*\w)?|\bv\d+\b/giu
/** Letters and figures in any order, and what is joined by hyphens and holds figures too: `CVE-2009-5147`, but not `-Adresse`. */
const joined = `(?:${letter}|\\d)*(?:[-+](?=${letter}*\\d)(?:${letter}|\\d)+)*`
const namePattern = new RegExp(
  `(?<!${letter}|\\d)${letter}+(?=[-+]?${letter}*\\d)${joined}|(?<!${letter}|\\d)\\d+${letter}+\\d(?:${letter}|\\d)*|\\{[^{}\\s]*\\d[^{}\\s]*\\}|%\\d+\\$?[sdf@]`,
  'gu'
)

/** Blank out what says nothing of a text, so that offsets stay. */
export function blankUnread(text: string): string {
  const untagged = text.replace(tag, found =>
    found.replace(said, (each: string, name = '', value = '') => (value ? blank(name) + value : blank(each)))
  )
  return unread.reduce((rest, pattern) => rest.replace(pattern, blank), untagged)
}

/** Find versions and names that hold figures. */
export function findNames(text: string): Name[] {
  const versions = [...text.matchAll(versionPattern)].filter(({ 0: found }) => isVersion(found))
  const rest = versions.reduce(
    (left, { 0: found, index }) => left.slice(0, index) + blank(found) + left.slice(index + found.length),
    text
  )
  return [
    ...versions.map(match => toName(match, 'version')),
    ...[...rest.matchAll(namePattern)].map(match => toName(match, 'name'))
  ]
}

/** Tell a version from a decimal, a date and a number with marks between thousands. */
function isVersion(text: string): boolean {
  if (dated.test(text) || /^\d{1,3}(?:\.\d{3})+$/u.test(text)) return false
  return /^v/iu.test(text) || /[^\d.]/u.test(text) || text.split('.').length > 2
}

function toName({ 0: found, index }: RegExpExecArray, kind: Name['kind']): Name {
  return { start: index, end: index + found.length, kind }
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
