import type { Node } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { listSegments } from '../../src/nodes/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import type { ProcessedText } from '../document/states.ts'

/** Group the messages of a bitext's files by bead: those of the innermost segment around each message. */
export function messagesByBead({ bitext, source, target }: ProcessedBitext): Map<string, VFileMessage[]> {
  const found = new Map<string, VFileMessage[]>()
  for (const side of ['source', 'target'] as const) {
    const bySegment = messagesBySegment(side === 'source' ? source : target)
    const messages = (side === 'source' ? source : target).file.messages
    for (const { id, [side]: block } of bitext.code ?? []) {
      const own = messages.filter(({ place }) => block && isAround(block.node, offsetOf(place)))
      if (own.length > 0) found.set(id, [...(found.get(id) ?? []), ...own])
    }
    for (const bead of bitext.beads) {
      const messages = bead[side].flatMap(({ path }) => bySegment.get(path) ?? [])
      if (messages.length > 0) found.set(bead.id, [...(found.get(bead.id) ?? []), ...messages])
    }
  }
  return found
}

function messagesBySegment({ file, tree }: ProcessedText): Map<string, VFileMessage[]> {
  const segments = listSegments(tree)
  const found = new Map<string, VFileMessage[]>()
  for (const message of file.messages) {
    const offset = offsetOf(message.place)
    const around = segments.filter(segment => isAround(segment, offset)).at(-1)
    if (around) found.set(around.path, [...(found.get(around.path) ?? []), message])
  }
  return found
}

function offsetOf(place: VFileMessage['place']): number | undefined {
  return place && ('start' in place ? place.start.offset : place.offset)
}

function isAround({ position }: Node, offset: number | undefined): boolean {
  if (offset === undefined || !position) return false
  return (position.start.offset ?? 0) <= offset && offset < (position.end.offset ?? 0)
}
