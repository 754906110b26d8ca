import type { FoundRelation } from '../../nodes/index.ts'

/** Say in one line how two texts relate, and why: `translation (86% of the source is expected to be rendered)`. */
export function explainRelation({ relation, rendered, missing, rendering }: FoundRelation): string {
  const source = `${percent(rendered)} of the source is expected to be rendered`
  if (relation === 'summary')
    return `summary (${source}, and ${percent(rendering)} of the target to render it in its order)`
  const behind = `, ${percent(missing)} of it is missing in whole passages`
  return `translation (${source}${missing > 0 ? behind : ''})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
