import type { VFile } from 'vfile'
import { type Document, isAlias, parseDocument, visit, type YAMLError } from 'yaml'
import { report } from '../message/report.ts'
import { reportMergeConflicts } from './merge-conflicts.ts'
import { type Locator, positionIn } from './passage.ts'

/** Maximum nesting depth of lists and mappings. */
const deepestNesting = 100

/** YAML that was parsed without a fault. */
export interface ParsedYaml {
  /** Nodes with their ranges. */
  readonly document: Document
  /** The same as plain values. */
  readonly value: unknown
}

/**
 * Parse a passage of YAML. Every syntax fault, duplicate key and alias without an anchor becomes a message.
 *
 * @returns the nodes and their plain values, or `undefined` if there was a fault.
 */
export function parseYaml(file: VFile, text: string, locate: Locator): ParsedYaml | undefined {
  if (reportMergeConflicts(file, text, locate) || reportDepth(file, text, locate)) return undefined
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
    if (document.errors.some(({ message }) => message.includes('call stack'))) throw new RangeError()
    for (const error of firstFaults(document)) reportFault(file, text, locate, error)
    const unresolved = reportAliases(file, document, locate)
    if (unresolved || document.errors.length > 0 || document.warnings.length > 0) return undefined
    return { document, value: document.toJS() }
  } catch (cause) {
    const detail = cause instanceof RangeError ? 'values nested too deep' : 'too many aliases'
    report(file, 'yaml-malformed', `Unexpected ${detail}, expected plain YAML`, locate(0))
    return undefined
  }
}

/**
 * Refuse collections nested too deep. The parser is recursive, and a stack overflow within a regular expression ends
 * the whole process.
 */
function reportDepth(file: VFile, text: string, locate: Locator): boolean {
  let depth = 0
  for (const { 0: found, index } of text.matchAll(
    /^(?:[ \t]*[-?:](?=[ \t]))+|^(?=[^ \t\r\n[\]{},])|[[\]{}]/gm
  )) {
    if (found === '[' || found === '{') depth += 1
    else if (found === ']' || found === '}') depth = Math.max(0, depth - 1)
    else depth = found.match(/[-?:]/g)?.length ?? 0
    if (depth <= deepestNesting) continue
    const reason = `Unexpected ${depth} values nested in each other, expected at most ${deepestNesting}`
    report(file, 'yaml-malformed', reason, locate(index))
    return true
  }
  return false
}

/** Return the first fault at each place, at most ten. One broken line can cause hundreds of faults after it. */
function firstFaults({ errors, warnings }: Document): YAMLError[] {
  const places = new Map([...errors, ...warnings].reverse().map(fault => [fault.pos[0], fault]))
  return [...places.values()].reverse().slice(0, 10)
}

function reportFault(file: VFile, text: string, locate: Locator, error: YAMLError): void {
  const [from, to] = error.pos
  const place = positionIn(locate, from, to)
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\r\n]*/.exec(text.slice(from))?.[0].trim()
    report(file, 'key-duplicate', `Unexpected second key \`${key}\`, expected each key once`, place)
  } else {
    report(file, 'yaml-malformed', `Unexpected characters, expected YAML: ${error.message}`, place)
  }
}

function reportAliases(file: VFile, document: Document, locate: Locator): boolean {
  let found = false
  visit(document, (_key, node) => {
    if (!isAlias(node) || node.resolve(document)) return
    const [from, to] = node.range ?? [0, 0]
    const reason = `Unexpected alias \`*${node.source}\`, expected an anchor \`&${node.source}\` before it`
    report(file, 'alias-unresolved', reason, positionIn(locate, from, to))
    found = true
  })
  return found
}
