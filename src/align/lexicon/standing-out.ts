import { append, type Couple } from './couples.ts'
import type { LearntWord } from './vocabulary.ts'

/** Share of the observations of either word that must hold the other. */
const leastShare = 2 / 3
/** Least G²: exceeded by chance in one of 10,000 couples. */
const leastAssociation = 15.13
/** A couple stands out where no rival reaches this part of its G². */
const rivalPart = 0.75

/**
 * Keep the couples of words that can only render each other: they keep together more than chance has it, in two of
 * three observations of either or more, and neither has a rival near.
 */
export function standingOut(couples: readonly Couple[]): Couple[] {
  const rivals = new Map<LearntWord, Couple[]>()
  for (const couple of couples) {
    append(rivals, couple.first, couple)
    append(rivals, couple.second, couple)
  }
  return couples.filter(couple => {
    if (couple.association < leastAssociation || couple.share < leastShare) return false
    const others = [...(rivals.get(couple.first) ?? []), ...(rivals.get(couple.second) ?? [])]
    return others.every(other => other === couple || !isNear(other, couple))
  })
}

/** A longer or shorter stretch of the same word is near only where it is the better choice. */
function isNear(rival: Couple, couple: Couple): boolean {
  if (!isPart(rival.first, couple.first) || !isPart(rival.second, couple.second))
    return rival.association > rivalPart * couple.association
  if (rival.association !== couple.association) return rival.association > couple.association
  return lengthOf(rival) > lengthOf(couple)
}

function isPart(one: LearntWord, other: LearntWord): boolean {
  if (one === other) return true
  if (!/^\p{Script=Han}/u.test(one.key)) return false
  return one.key.includes(other.key) || other.key.includes(one.key)
}

function lengthOf({ first, second }: Couple): number {
  return first.key.length + second.key.length
}
