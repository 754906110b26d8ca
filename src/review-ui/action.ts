import * as z from 'zod'

const id = z.string().min(1).max(1000)
const ids = z.array(id).min(1).max(1000)
const group = z.strictObject({ source: z.array(id).max(1000), target: z.array(id).max(1000) })

/** What the review page asks for: a deed on beads that it names, and the version of the bitext that it has seen. */
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

/** A request to take the last thing back, with the version of the bitext that the page shows. */
export const undoShape = actionShape.omit({ deed: true })

/** What the review page asks for. */
export type Action = z.infer<typeof actionShape>

/** What the review page asks to do with beads. */
export type DeskDeed = Action['deed']

/** What a request to take the last thing back says. */
export type Undoing = z.infer<typeof undoShape>
