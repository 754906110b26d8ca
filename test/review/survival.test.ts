import { expect, test } from 'vitest'
import { copyEdits, copySection, draftOf, editOnce, edits } from './bitext-edits.ts'
import { pick, randomFrom } from './random.ts'
import { type Fate, survive } from './survival.ts'
import { genres, writeBitext } from './written-bitext.ts'

const seeds = Array.from({ length: 12 }, (_, at) => 40_000 + at)

/** Write bitexts full of repeated texts, accept them whole, edit both sides, and find the decisions again. */
function fatesOf(change: (draft: ReturnType<typeof draftOf>, random: () => number) => void): Fate[] {
  return seeds.flatMap(seed => {
    const random = randomFrom(seed)
    const then = writeBitext(random, pick(genres, random), 3 + Math.floor(random() * 6))
    const draft = draftOf(then)
    change(draft, random)
    return survive(then, draft) ?? []
  })
}

test.each(
  edits
)('after %s, decisions that can be told apart are kept in their place, and no edit is hidden', kind => {
  const fates = fatesOf((draft, random) => editOnce(draft, kind, random))
  expect(fates.length).toBeGreaterThan(200)
  expect(fates.filter(({ hidden }) => hidden)).toEqual([])
  expect(fates.filter(({ tellable, keptInPlace }) => tellable && !keptInPlace)).toEqual([])
  expect(fates.filter(({ apart }) => apart)).toEqual([])
})

test.each(
  copyEdits
)('where a section is copied and one clause edited (%s), no decision has its sides in different copies', mode => {
  const fates = fatesOf((draft, random) => copySection(draft, mode, random))
  expect(fates.length).toBeGreaterThan(200)
  expect(fates.filter(({ apart, hidden }) => apart || hidden)).toEqual([])
  expect(fates.filter(({ tellable, keptInPlace }) => tellable && !keptInPlace)).toEqual([])
})
