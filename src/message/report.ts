import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type RuleId, rules } from './rules.ts'

/** Report a message of a rule on a file; its severity is the rule's. */
export function report(
  file: VFile,
  rule: RuleId,
  reason: string,
  place?: Node | Position | Point
): VFileMessage {
  const message = file.message(reason, {
    ruleId: rule,
    source: 'taiyaku',
    ...(place ? { place: toPlace(place) } : {})
  })
  const { severity } = rules[rule]
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  return message
}

function toPlace(place: Node | Position | Point): Position | Point | undefined {
  if ('type' in place) return place.position
  return place
}
