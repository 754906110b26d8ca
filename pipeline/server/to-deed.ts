import { type Bead, type BeadPaths, type Bitext, pathsOf } from '../../src/nodes/index.ts'
import { type Deed, DeedError } from '../../src/review/index.ts'
import type { DeskDeed } from '../../src/review-ui/action.ts'

/**
 * Translate a request of the review page into an action on decisions.
 *
 * @throws {DeedError} if the bitext has no such bead, or the bead no such segments.
 */
export function toDeed(bitext: Bitext, asked: DeskDeed): Deed {
  switch (asked.type) {
    case 'accept':
    case 'reject':
    case 'drop':
      return { type: asked.type, beads: new Set(asked.beads) }
    case 'note':
      return { type: 'note', bead: asked.bead, note: asked.note.trim().replaceAll(/\s+/gu, ' ') }
    case 'relink':
      return relink(bitext, findBead(bitext, asked.bead), asked)
    case 'split':
      return split(findBead(bitext, asked.bead), asked.groups)
    case 'merge':
      return merge(bitext, asked.beads)
    case 'omit':
      return omit(bitext, findBead(bitext, asked.bead))
  }
}

const sides = ['source', 'target'] as const

function findBead({ beads, code = [] }: Bitext, id: string): Bead {
  const bead = beads.find(each => each.id === id)
  if (code.some(each => each.id === id)) throw new DeedError(`${id} is code: it is accepted or not`)
  if (!bead) throw new DeedError(`no bead ${id}`)
  return bead
}

/** Split segments into groups: a group has both sides, or one segment of one side. */
function toGroups({ source, target }: BeadPaths): BeadPaths[] {
  if (source.length > 0 && target.length > 0) return [{ source, target }]
  return [
    ...source.map(path => ({ source: [path], target: [] })),
    ...target.map(path => ({ source: [], target: [path] }))
  ]
}

/** Move segments into a bead. Other decided beads that had them keep their remaining segments if these link both sides. */
function relink(bitext: Bitext, bead: Bead, wanted: BeadPaths): Deed {
  const taken = { source: unique(wanted.source), target: unique(wanted.target) }
  const groups = toGroups(taken)
  if (groups.length === 0) throw new DeedError('nothing was chosen')
  const holders = bitext.beads.filter(
    each => each.id !== bead.id && each.state !== 'proposed' && isTaken(bitext, each, taken)
  )
  const rests = holders.map(holder => {
    const { source, target } = pathsOf(holder)
    const mayShare = bitext.relation === 'summary'
    return {
      source: mayShare ? source : source.filter(path => !taken.source.includes(path)),
      target: target.filter(path => !taken.target.includes(path))
    }
  })
  const left = rests.filter(({ source, target }) => source.length > 0 && target.length > 0)
  return { type: 'regroup', beads: [bead.id, ...holders.map(({ id }) => id)], groups: [...groups, ...left] }
}

/**
 * Tell whether a bead must give up segments. Under `summary` a source segment may be in several beads, unless one is an
 * omission.
 */
function isTaken({ relation }: Bitext, bead: Bead, taken: BeadPaths): boolean {
  const { source, target } = pathsOf(bead)
  const shares = relation === 'summary' && target.length > 0
  return (
    target.some(path => taken.target.includes(path)) ||
    (!shares && source.some(path => taken.source.includes(path)))
  )
}

function split(bead: Bead, wanted: readonly BeadPaths[]): Deed {
  const groups = wanted.flatMap(toGroups)
  const own = pathsOf(bead)
  for (const side of sides) {
    const parts = new Set(groups.flatMap(group => group[side]))
    if (parts.size !== own[side].length || own[side].some(path => !parts.has(path)))
      throw new DeedError(`the parts do not hold the segments of ${bead.id}`)
  }
  if (groups.length < 2) throw new DeedError('a split makes two parts at least')
  return { type: 'regroup', beads: [bead.id], groups }
}

function merge(bitext: Bitext, ids: readonly string[]): Deed {
  const groups = ids.map(id => pathsOf(findBead(bitext, id)))
  const all = toGroups({
    source: unique(groups.flatMap(({ source }) => source)),
    target: unique(groups.flatMap(({ target }) => target))
  })
  if (all.length > 1) throw new DeedError('segments of one side alone stay apart')
  return { type: 'regroup', beads: ids, groups: all }
}

/** Mark the segments of a bead as having no counterpart. Segments that other beads render are left to these. */
function omit(bitext: Bitext, bead: Bead): Deed {
  const { source, target } = pathsOf(bead)
  if (source.length === 0 || target.length === 0) return { type: 'accept', beads: new Set([bead.id]) }
  const others = bitext.beads.filter(each => each !== bead).flatMap(each => pathsOf(each).source)
  const free = source.filter(path => !others.includes(path))
  return {
    type: 'regroup',
    beads: [bead.id],
    groups: [...toGroups({ source: free, target: [] }), ...toGroups({ source: [], target })]
  }
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)]
}
