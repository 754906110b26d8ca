import type { Root } from 'mdast'
import type { Bead, Bitext, Decision, Relation, Segment } from '../../src/nodes/index.ts'
import type { CurrentSegment } from '../../src/review/index.ts'

/** Write segments as `path text` lines. */
export function segments(...lines: string[]): CurrentSegment[] {
  return lines.map(line => {
    const at = line.indexOf(' ')
    return { path: line.slice(0, at), text: line.slice(at + 1) }
  })
}

/** Make an accepted decision of two sides, as `path text` lines. */
export function accepted(
  id: string,
  source: string[],
  target: string[],
  more: Partial<Decision> = {}
): Decision {
  return { id, state: 'accepted', source: segments(...source), target: segments(...target), ...more }
}

/** Make a bitext of two sides and of beads written as `source paths > target paths`. */
export function bitextOf(
  source: CurrentSegment[],
  target: CurrentSegment[],
  beads: string[],
  relation: Relation = 'translation'
): Bitext {
  return {
    type: 'bitext',
    relation,
    source: tree(source, 'zh-Hans'),
    target: tree(target, 'ja'),
    beads: beads.map(beadOf)
  }
}

/** Show a bead as `id state: source paths > target paths`. */
export function show({ id, state, source, target }: Bead): string {
  const list = (side: Bead['source']): string => side.map(({ path }) => path).join(' ')
  return `${id} ${state}: ${list(source)} > ${list(target)}`
}

function beadOf(written: string): Bead {
  const [source = [], target = []] = written.split('>').map(side => side.split(' ').filter(Boolean))
  const id = [...source, ...target].join('-')
  const refer = (path: string) => ({ type: 'segmentReference' as const, path })
  const kind = source.length === 0 ? 'addition' : target.length === 0 ? 'omission' : 'translation'
  return {
    type: 'bead',
    id,
    kind,
    score: 0.7,
    origin: 'aligner',
    state: 'proposed',
    source: source.map(refer),
    target: target.map(refer)
  }
}

function tree(list: CurrentSegment[], locale: string): Root {
  const children = list.map(
    ({ path, text }): Segment => ({
      type: 'segment',
      path,
      locale,
      role: 'sentence',
      children: [{ type: 'text', value: text }]
    })
  )
  return { type: 'root', children }
}
