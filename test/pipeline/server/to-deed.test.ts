import { expect, test } from 'vitest'
import { toDeed } from '../../../pipeline/server/to-deed.ts'
import type { Bitext, Relation } from '../../../src/nodes/index.ts'
import { DeedError } from '../../../src/review/decide/regroup.ts'
import type { DeskDeed } from '../../../src/review-ui/action.ts'
import { bitextOf, segments } from '../../review/bitexts.ts'

/** Three beads of two sides and an omission; `b-y` is accepted. */
function bitext(relation: Relation = 'translation'): Bitext {
  const made = bitextOf(
    segments('a 甲', 'b 乙', 'c 丙', 'd 丁'),
    segments('x 一', 'y 二', 'z 三'),
    ['a > x', 'b > y', 'c > z', 'd >'],
    relation
  )
  return {
    ...made,
    beads: made.beads.map(bead => (bead.id === 'b-y' ? { ...bead, state: 'accepted' as const } : bead))
  }
}

const group = (source: string[], target: string[]) => ({ source, target })

test.each<[string, DeskDeed, object]>([
  [
    'beads are accepted by name',
    { type: 'accept', beads: ['a-x', 'a-x'] },
    { type: 'accept', beads: new Set(['a-x']) }
  ],
  [
    'white space in a note is one space',
    { type: 'note', bead: 'a-x', note: ' see\n  §2 ' },
    { type: 'note', bead: 'a-x', note: 'see §2' }
  ],
  [
    'merged beads are one group',
    { type: 'merge', beads: ['a-x', 'b-y'] },
    { type: 'regroup', beads: ['a-x', 'b-y'], groups: [group(['a', 'b'], ['x', 'y'])] }
  ],
  [
    'what nothing renders becomes an omission and an addition',
    { type: 'omit', bead: 'a-x' },
    { type: 'regroup', beads: ['a-x'], groups: [group(['a'], []), group([], ['x'])] }
  ],
  [
    'an omission that is meant is accepted',
    { type: 'omit', bead: 'd' },
    { type: 'accept', beads: new Set(['d']) }
  ],
  [
    'relinking takes a segment out of the accepted bead that held it, which has nothing left to link',
    { type: 'relink', bead: 'a-x', source: ['a'], target: ['x', 'y'] },
    { type: 'regroup', beads: ['a-x', 'b-y'], groups: [group(['a'], ['x', 'y'])] }
  ]
])('%s', (_, asked, deed) => {
  expect(toDeed(bitext(), asked)).toEqual(deed)
})

test('in a summary a source segment is shared with the accepted bead that holds it', () => {
  expect(
    toDeed(bitext('summary'), { type: 'relink', bead: 'a-x', source: ['a', 'b'], target: ['x'] })
  ).toEqual({ type: 'regroup', beads: ['a-x'], groups: [group(['a', 'b'], ['x'])] })
})

test.each<[DeskDeed, string]>([
  [{ type: 'omit', bead: 'nope' }, 'no bead nope'],
  [{ type: 'relink', bead: 'a-x', source: [], target: [] }, 'nothing was chosen'],
  [{ type: 'split', bead: 'a-x', groups: [group(['a'], [])] }, 'the parts do not hold the segments of a-x'],
  [{ type: 'split', bead: 'a-x', groups: [group(['a'], ['x'])] }, 'a split makes two parts at least']
])('%j is refused: %s', (asked, reason) => {
  expect(() => toDeed(bitext(), asked)).toThrow(new DeedError(reason))
})
