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

/** Times that the target's language is learnt from what the time before took for translated. */
const passes = 3

/** Share of letters in common below which a single word tells two languages apart. */
const sameScript = 0.5

/**
 * Mark the beads that hold a target segment in the source's language. No dictionary is asked: the two texts tell how
 * either language is written. At first, what the source has nearly the same of is no part of the target's language;
 * then, what was found.
 */
export function markUntranslated(bitext: Bitext): Bitext {
  const untranslated = findUntranslated(bitext)
  if (untranslated.size === 0) return bitext
  const mark = (bead: Bead): Bead =>
    bead.target.some(({ path }) => untranslated.has(path)) ? { ...bead, untranslated: true } : bead
  return { ...bitext, beads: bitext.beads.map(mark) }
}

/** A target segment and the source segments that it is linked with, as words. */
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

/** The language of a text, with its script where the tag has one. */
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
 * List the words of both texts. Two scripts of one language are told apart by what they write in two ways, and not by
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

/** List the words of each segment; an entry of a bibliography has none, however many sentences it makes. */
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
