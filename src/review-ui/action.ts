import * as z from 'zod'

const id = z.string().min(1).max(1000)
const ids = z.array(id).min(1).max(1000)
const group = z.strictObject({ source: z.array(id).max(1000), target: z.array(id).max(1000) })

/** A request of the review page: an action on named beads, and the version of the bitext that the page shows. */
export const actionShape = z.strictObject({
  document: id,
  bitext: id,
  version: z.string().max(100),
  deed: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('accept'), beads: ids, force: z.boolean().optional() }),
    z.strictObject({ type: z.literal('reject'), beads: ids }),
    z.strictObject({ type: z.literal('drop'), beads: ids }),
    z.strictObject({ type: z.literal('note'), bead: id, note: z.string().max(4000) }),
    z.strictObject({ type: z.literal('relink'), bead: id, ...group.shape }),
    z.strictObject({ type: z.literal('split'), bead: id, groups: z.array(group).min(1).max(100) }),
    z.strictObject({ type: z.literal('merge'), beads: ids.min(2) }),
    z.strictObject({ type: z.literal('omit'), bead: id })
  ])
})

/** A request to undo the last action, with the version of the bitext that the page shows. */
export const undoShape = actionShape.omit({ deed: true })

/** A request of the review page. */
export type Action = z.infer<typeof actionShape>

/** An action on beads, requested by the review page. */
export type DeskDeed = Action['deed']

/** A request to undo the last action. */
export type Undoing = z.infer<typeof undoShape>
