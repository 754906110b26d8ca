import { copyEdits, copySection, draftOf, editOnce, edits } from '../../test/review/bitext-edits.ts'
import { randomFrom } from '../../test/review/random.ts'
import { type Fate, survive } from '../../test/review/survival.ts'
import { genres, writeBitext } from '../../test/review/written-bitext.ts'
import { markdownTable } from './table.ts'

/** Number of bitexts written for each kind of edit. */
const bitexts = 40
const smallest = 3
const sizes = 6
const mostEdits = 4

/**
 * Write bitexts of several genres, accept them entirely, edit both sides at random by one kind of edit at a time, and
 * count the outcome for the decisions. The last rows copy a section and edit one clause of it.
 */
export function survivalTable(seed: number): string {
  const kinds = [...edits, ...copyEdits]
  const rows = kinds.map((kind, at) => [
    at < edits.length ? kind : `section copied, edited: ${kind}`,
    ...show(fatesOf(kind, seed * 1000 + at * bitexts))
  ])
  return markdownTable(['edit', 'told apart: kept in place', 'in different copies', 'edit hidden'], rows)
}

function fatesOf(kind: (typeof edits)[number] | (typeof copyEdits)[number], first: number): Fate[] {
  return Array.from({ length: bitexts }, (_, at) => first + at).flatMap(seed => {
    const random = randomFrom(seed)
    const genre = genres[Math.floor(random() * genres.length)] ?? 'law'
    const then = writeBitext(random, genre, smallest + Math.floor(random() * sizes))
    const draft = draftOf(then)
    const copying = copyEdits.find(each => each === kind)
    const editing = edits.find(each => each === kind)
    if (copying) copySection(draft, copying, random)
    if (editing)
      for (let left = 1 + Math.floor(random() * mostEdits); left > 0; left -= 1)
        editOnce(draft, editing, random)
    return survive(then, draft) ?? []
  })
}

function show(fates: readonly Fate[]): string[] {
  const count = (holds: (fate: Fate) => boolean): number => fates.filter(holds).length
  const tellable = count(fate => fate.tellable)
  return [
    `${count(fate => fate.tellable && fate.keptInPlace)} of ${tellable}`,
    `${count(fate => fate.apart)}`,
    `${count(fate => fate.hidden)}`
  ]
}
