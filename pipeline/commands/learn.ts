import { join } from 'node:path'
import type { VFile } from 'vfile'
import { type AcceptedBead, learnLexicon, readLexicon, writeCorpusLexicon } from '../../src/align/index.ts'
import type { Decision, Locale } from '../../src/nodes/index.ts'
import { isCodeDecision } from '../../src/review/index.ts'
import { readAlignment } from '../../src/schema/alignment.ts'
import { type Corpus, readDocument } from '../corpus/corpus.ts'
import { openSelected } from '../corpus/open-selected.ts'
import { lexiconFolder } from '../corpus/read-lexicons.ts'
import { isReadable } from '../corpus/read-text-file.ts'
import { withLock } from '../decide/lock.ts'
import { replaceFile } from '../decide/replace-file.ts'
import type { FolderOptions } from '../folders.ts'
import { loadLexicons } from '../lexicons.ts'
import type { Register } from '../register.ts'
import { fail, print, visible } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends FolderOptions {
  readonly dryRun?: boolean
}

/** Accepted beads of two locales. */
interface Accepted {
  readonly locales: readonly [Locale, Locale]
  readonly beads: AcceptedBead[]
}

/** `taiyaku learn`: write what accepted beads teach to the lexicons of the corpus. */
export const learnCommand: Register = (command, finish) => {
  command
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
      const options = given.optsWithGlobals()
      const corpus = await openSelected(options)
      const { accepted, files } = await collect(corpus)
      const faults = [...corpus.files, ...files].flatMap(({ messages }) =>
        messages.filter(({ fatal }) => fatal)
      )
      for (const fault of faults) fail(String(fault))
      if (faults.length > 0) {
        fail('nothing was learnt, since less would be known than before')
        return finish(2)
      }
      let changed = false
      for (const [pair, found] of accepted) if (await learn(corpus, pair, found, options)) changed = true
      if (!changed) print('Nothing new to learn.\n')
    })
}

/** Collect accepted beads by `<source>--<target>`; for a lexicon without a document, there are none. */
async function collect(corpus: Corpus): Promise<{ accepted: Map<string, Accepted>; files: VFile[] }> {
  const accepted = new Map<string, Accepted>()
  const files: VFile[] = []
  for (const [pair, { lexicon }] of corpus.lexicons) accepted.set(pair, { ...lexicon, beads: [] })
  for (const slug of corpus.slugs) {
    const { description, file, alignments } = await readDocument(corpus, slug)
    files.push(file, ...alignments.values())
    for (const { source, target } of description?.bitexts ?? []) {
      const pair = `${source}--${target}`
      const alignment = alignments.get(pair)
      const decisions = alignment && isReadable(alignment) ? readAlignment(alignment) : undefined
      const { locales, beads } = accepted.get(pair) ?? { locales: [source, target], beads: [] }
      accepted.set(pair, { locales, beads: [...beads, ...(decisions ?? []).flatMap(toBead)] })
    }
  }
  return { accepted, files }
}

/** Convert a decision. Code blocks teach no words, because decisions on them hold hashes. */
function toBead(decision: Decision): AcceptedBead[] {
  const { state, source, target } = decision
  if (state !== 'accepted' || source.length === 0 || target.length === 0) return []
  if (isCodeDecision(decision)) return []
  return [{ source: source.map(({ text }) => text), target: target.map(({ text }) => text) }]
}

/** Write the lexicon of two locales, and tell whether the file changed. */
async function learn(
  { folder, lexicons, files, registry }: Corpus,
  pair: string,
  { locales, beads }: Accepted,
  { dryRun }: Options
): Promise<boolean> {
  const before = lexicons.get(pair)
  // Everything unconfirmed is learnt again from scratch.
  const confirmed = readLexicon((before?.confirmed ?? []).join('\n'), locales)
  const learnt = learnLexicon(
    beads,
    locales,
    [...(await loadLexicons(...locales)), confirmed],
    registry.findLanguage
  )
  if (!before && learnt.entries.length === 0) return false
  const name = `${lexiconFolder}/${pair}.tsv`
  const old = String(files.find(({ path }) => path === name) ?? '')
  const text = writeCorpusLexicon(before, learnt, beads.length)
  if (text === old) return false
  const isExpected = (now: string | undefined) => (now ?? '') === old
  if (!dryRun && !(await withLock(folder, () => replaceFile(join(folder, name), isExpected, text))))
    throw new UsageError(`${name} was changed meanwhile: nothing was written; learn again`)
  print(`${dryRun ? 'would write' : 'wrote'} ${name}, learnt from ${beads.length} accepted beads\n`)
  print(showChanges(old, text))
  return true
}

/** Show the added and removed lines. */
function showChanges(old: string, text: string): string {
  const [before, after] = [new Set(old.split('\n')), new Set(text.split('\n'))]
  const gone = [...before].filter(line => !after.has(line)).map(line => `- ${line}`)
  const come = [...after].filter(line => !before.has(line)).map(line => `+ ${line}`)
  return [...gone, ...come].map(line => `${line.split('\t').map(visible).join('\t')}\n`).join('')
}
