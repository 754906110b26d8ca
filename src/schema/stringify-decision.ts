import { Document, visit } from 'yaml'
import type { DecidedSegment, Decision } from '../nodes/index.ts'

/** Line ends, control characters and lone surrogates, which can be escaped only in double quotes. */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u

/** Write a decision as a one-line flow mapping, without list mark and line end. */
export function stringifyDecision(decision: Decision): string {
  const document = new Document(toPlain(decision), { aliasDuplicateObjects: false })
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true
    },
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && invisible.test(node.value)) node.type = 'QUOTE_DOUBLE'
    }
  })
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
  return text.trimEnd()
}

/** Tell whether two decisions are written the same. */
export function isSameDecision(one: Decision, other: Decision): boolean {
  return JSON.stringify(toPlain(one)) === JSON.stringify(toPlain(other))
}

function toPlain({ id, state, source, target, note, reviewer, date }: Decision): Decision {
  return {
    id,
    state,
    source: source.map(plainSegment),
    target: target.map(plainSegment),
    ...(note === undefined ? {} : { note }),
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(date === undefined ? {} : { date })
  }
}

function plainSegment({ path, text, copies, near }: DecidedSegment): DecidedSegment {
  return {
    path,
    text,
    ...(copies === undefined ? {} : { copies }),
    ...(near === undefined ? {} : { near })
  }
}
