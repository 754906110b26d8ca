import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type RuleId, ruleDescriptions, type Severity } from './rules.ts'

/** Report a message of a reader on a file, with the severity of its rule. */
export function report(
  file: VFile,
  rule: RuleId,
  reason: string,
  place?: Node | Position | Point
): VFileMessage {
  return reportAs(file, { id: rule, severity: ruleDescriptions[rule].severity }, reason, place)
}

/** Report a message of any rule on a file. */
export function reportAs(
  file: VFile,
  { id, severity }: { readonly id: string; readonly severity: Severity },
  reason: string,
  place?: Node | Position | Point
): VFileMessage {
  const message = file.message(reason, {
    ruleId: id,
    source: 'taiyaku',
    ...(place ? { place: toPlace(place) } : {})
  })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  return message
}

function toPlace(place: Node | Position | Point): Position | Point | undefined {
  if ('type' in place) return place.position
  return place
}
