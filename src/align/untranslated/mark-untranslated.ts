import type { Root } from 'mdast'
import {
  type Bead,
  type Bitext,
  type Locale,
  languageOf,
  listSegments,
  type Segment
} from '../../nodes/index.ts'
import { normalForm } from '../../text/index.ts'
import { LanguageModel } from './language-model.ts'
import { isInSourceLanguage, isNearlySame } from './weigh.ts'
import { isEntry, listWords, type Word } from './words.ts'

/** Number of passes; each learns the target's language from what the previous one considered translated. */
const passes = 3

/** Below this share of common letters, a single word tells two languages apart. */
const sameScript = 0.5

/**
 * Mark the beads with a target segment in the source's language. No dictionary is used; the two texts show how each
 * language is written. The first pass learns the target's language from everything that is not nearly the same in the
 * source, and later passes from everything that was not marked.
 */
export function markUntranslated(bitext: Bitext): Bitext {
  const untranslated = findUntranslated(bitext)
  if (untranslated.size === 0) return bitext
  const mark = (bead: Bead): Bead =>
    bead.target.some(({ path }) => untranslated.has(path)) ? { ...bead, untranslated: true } : bead
  return { ...bitext, beads: bitext.beads.map(mark) }
}

/** A target segment and the source segments linked with it, as words. */
interface Linked {
  readonly path: string
  readonly text: readonly Word[]
  readonly source: readonly Word[]
}

function findUntranslated({ source, target, beads }: Bitext): ReadonlySet<string> {
  if (writingOf(source) === writingOf(target)) return new Set()
  const [inSource, inTarget] = wordsOfBoth(source, target)
  const linked = beads.flatMap(bead => linkedOf(bead, inSource, inTarget))
  const isOne = isOneLanguage(source, target)
  const from = new LanguageModel(formsOf(inSource, new Set()))
  const common = new Set([...inSource.values()].flat().flatMap(word => (word.hasCapital ? [] : word.form)))
  let found = new Set(linked.filter(({ text, source }) => isNearlySame(text, source)).map(({ path }) => path))
  for (let pass = 0; pass < passes; pass++) {
    const before = found
    const to = new LanguageModel(formsOf(inTarget, before))
    const least = from.shareLetters(to) < sameScript ? 1 : 2
    const languages = { source: from, target: to, common, isOne, least }
    const isFound = ({ path, text, source }: Linked): boolean =>
      isInSourceLanguage(text, source, languages, !before.has(path))
    found = new Set(linked.filter(isFound).map(({ path }) => path))
    if (found.size === before.size && [...found].every(path => before.has(path))) break
  }
  return found
}

/** Return the language of a text, with its script if the tag has one. */
function writingOf(tree: Root): string {
  const locale = localeOf(tree)
  const script = /-(?:Hans|Hant|Latn|Cyrl|Arab)\b/.exec(locale)?.[0] ?? ''
  return languageOf(locale) + script
}

function isOneLanguage(source: Root, target: Root): boolean {
  return languageOf(localeOf(source)) === languageOf(localeOf(target))
}

function localeOf(tree: Root): Locale {
  return listSegments(tree)[0]?.locale ?? 'und'
}

type WordsByPath = ReadonlyMap<string, readonly Word[]>

/**
 * List the words of both texts. For two scripts of one language, only characters that they write differently count, not
 * what one of the texts happens to say: of 软件 and 軟體, only 软 and 軟.
 */
function wordsOfBoth(source: Root, target: Root): [WordsByPath, WordsByPath] {
  const both: [WordsByPath, WordsByPath] = [wordsByPath(source), wordsByPath(target)]
  if (!isOneLanguage(source, target)) return both
  const writings = new Map<string, Set<string>>()
  for (const { form } of both.flatMap(words => [...words.values()].flat())) {
    const key = normalForm(form)
    writings.set(key, (writings.get(key) ?? new Set()).add(form))
  }
  const isTelling = ({ form }: Word): boolean => (writings.get(normalForm(form))?.size ?? 0) > 1
  const keep = (words: WordsByPath): WordsByPath =>
    new Map([...words].map(([path, list]) => [path, list.filter(isTelling)]))
  return [keep(both[0]), keep(both[1])]
}

/** List the words of each segment. An entry of a bibliography has none, however many sentences it consists of. */
function wordsByPath(tree: Root): WordsByPath {
  const segments = listSegments(tree)
  const blockOf = ({ path }: Segment): string => path.replace(/\/?s\d+(?:~\d+)?$/, '')
  const entries = new Set(segments.filter(isEntry).map(blockOf))
  return new Map(
    segments.map(segment => [segment.path, entries.has(blockOf(segment)) ? [] : listWords(segment)])
  )
}

function* formsOf(words: WordsByPath, without: ReadonlySet<string>): Generator<string> {
  for (const [path, list] of words) if (!without.has(path)) for (const { form } of list) yield form
}

function linkedOf(bead: Bead, inSource: WordsByPath, inTarget: WordsByPath): Linked[] {
  if (bead.source.length === 0) return []
  const source = bead.source.flatMap(({ path }) => inSource.get(path) ?? [])
  return bead.target.map(({ path }) => ({ path, text: inTarget.get(path) ?? [], source }))
}
