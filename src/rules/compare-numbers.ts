import { type FoundNumber, isAmong } from '../text/index.ts'

/** The numbers of the two sides of a bead. */
export interface BeadNumbers<Found extends FoundNumber> {
  /** Numbers of the source. */
  readonly source: readonly Found[]
  /** Numbers of the target. */
  readonly target: readonly Found[]
  /** Whether both sides have a segment. Numbers of an omission are missing with it, and are not looked for. */
  readonly linked: boolean
}

/** A number that has another value on the other side, or is missing there. */
export interface NumberDifference<Found extends FoundNumber> {
  /** The number in the source; nothing for one that was added. */
  readonly source?: Found | undefined
  /** The number in the target; nothing for one that was left out. */
  readonly target?: Found | undefined
}

/** What is not said of a number that is missing on one side. */
export interface Excuses {
  /** Numbers that may be stated anywhere. */
  readonly known: readonly FoundNumber[]
  /** Tell whether a side may write a number in words that nobody here can read. */
  readonly mayBeWords: (number: FoundNumber, other: 'source' | 'target') => boolean
}

/** Beads within which a number may have moved. */
const reach = 4

/** Compare the numbers of beads, in their order: the differences of each bead that has any. */
export function compareNumbers<Found extends FoundNumber>(
  beads: ReadonlyArray<BeadNumbers<Found>>,
  { known, mayBeWords }: Excuses
): Array<Array<NumberDifference<Found>>> {
  const open = beads.map(({ source, target, linked }) => ({
    linked,
    weakLost: source.filter(number => isWeak(number) && !isAmong(number, target)),
    weakAdded: target.filter(number => isWeak(number) && !isAmong(number, source)),
    lost: source.filter(number => isCompared(number) && !isAmong(number, target)),
    added: target.filter(number => isCompared(number) && !isAmong(number, [...source, ...known]))
  }))
  const differences = open.map(({ linked, lost, added, weakLost, weakAdded }, at) => {
    if (!linked || (lost.length === 0 && added.length === 0)) return []
    const near = open.slice(Math.max(0, at - reach), at + reach + 1).filter(each => each !== open[at])
    const pairs = pairUp(
      lost.filter(
        number =>
          !isAmong(
            number,
            near.flatMap(each => each.added)
          )
      ),
      added.filter(
        number =>
          !isAmong(
            number,
            near.flatMap(each => each.lost)
          )
      )
    )
    return pairs.map(withWeak(weakLost, weakAdded)).filter(({ source, target }) => {
      if (source && target) return true
      const number = source ?? target
      return number?.told === 'always' && !mayBeWords(number, source ? 'target' : 'source')
    })
  })
  return differences.filter(each => each.length > 0)
}

function isCompared({ told }: FoundNumber): boolean {
  return told !== 'never'
}

/** Words for 1 and 2, which often are no number: `the first`, `one of them`, 一个. */
function isWeak({ told, named, surface, values: [value = 0] }: FoundNumber): boolean {
  return told === 'never' && !named && (value === 1 || value === 2) && /\p{L}/u.test(surface)
}

/** Figures and Han figures: number words stand against too many articles, and 两 where others have a plural. */
function isCounted({ named, surface }: FoundNumber): boolean {
  return !named && /^(?:\d+|(?!两$)\p{Script=Han}+)$/u.test(surface)
}

/** Give a number that is told where it was changed a word for 1 or 2 on the other side that nothing there renders. */
function withWeak<Found extends FoundNumber>(lost: readonly Found[], added: readonly Found[]) {
  const free = { source: [...lost], target: [...added] }
  return ({ source, target }: NumberDifference<Found>): NumberDifference<Found> => {
    const number = source ?? target
    if ((source && target) || number?.told !== 'changed' || !isCounted(number)) return { source, target }
    return source ? { source, target: free.target.shift() } : { source: free.source.shift(), target }
  }
}

/** Pair numbers that were changed into others: first those written alike, then the rest in order. */
function pairUp<Found extends FoundNumber>(
  lost: readonly Found[],
  added: readonly Found[]
): Array<NumberDifference<Found>> {
  const free = [...added]
  const partners = new Map<Found, Found>()
  const pair = (isFit: (one: Found, other: Found) => boolean): void => {
    for (const source of lost) {
      const index = partners.has(source) ? -1 : free.findIndex(target => isFit(source, target))
      const [target] = index < 0 ? [] : free.splice(index, 1)
      if (target) partners.set(source, target)
    }
  }
  pair((one, other) => shapeOf(one) === shapeOf(other))
  pair((one, other) => one.told !== 'never' && !one.named === !other.named)
  return [
    ...lost.map(source => {
      const target = partners.get(source)
      return target ? { source, target } : { source }
    }),
    ...free.map(target => ({ target }))
  ]
}

/** Figures left aside, `X3` and `X4` are written alike. */
function shapeOf({ key, named }: FoundNumber): string {
  return named ? key.replace(/\d+/gu, '0') : ''
}
