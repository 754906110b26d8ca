import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type * as z from 'zod'
import { report } from '../message/report.ts'
import { type RuleId, ruleDescriptions } from '../message/rules.ts'
import { type Locator, positionIn } from './passage.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Flatten issues until each has one location: for a union, only those of the branch that fits best, and one issue for
 * each unknown key.
 */
export function flattenIssues(issues: readonly Issue[], base: Path = []): Issue[] {
  return issues.flatMap(issue => {
    const path = [...base, ...issue.path]
    if (issue.code === 'invalid_union') {
      const fitting = issue.errors.find(branch => branch.every(inner => isInside(inner)))
      if (fitting && fitting.length > 0) return flattenIssues(fitting, path)
    }
    if (issue.code !== 'unrecognized_keys') return [{ ...issue, path }]
    return issue.keys.map(key => ({ ...issue, keys: [key], path: [...path, key] }))
  })
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code !== 'invalid_type'
}

/** Report a flattened issue at its YAML node. */
export function reportIssue(file: VFile, document: Document, locate: Locator, issue: Issue): void {
  const params = issue.code === 'custom' ? (issue.params ?? {}) : {}
  const key = String(issue.path.at(-1))
  const node = nodeAt(document, issue.path)
  if (issue.code === 'unrecognized_keys' || params.atKey === true) {
    const place = placeOf(locate, keyAt(document, issue.path) ?? node)
    report(
      file,
      ruleOf(params.rule) ?? 'key-unknown',
      `Unexpected key \`${key}\`, expected ${issue.message}`,
      place
    )
  } else if (node === undefined && issue.path.length > 0) {
    const parent = nodeAt(document, issue.path.slice(0, -1))
    const reason = `Unexpected mapping without \`${key}\`, expected ${issue.message} there`
    report(file, 'key-missing', reason, placeOf(locate, parent))
  } else {
    const reason = `Unexpected ${describe(node)}, expected ${issue.message}`
    report(file, ruleOf(params.rule) ?? 'value-unexpected', reason, placeOf(locate, node))
  }
}

function ruleOf(id: unknown): RuleId | undefined {
  return Object.keys(ruleDescriptions).find((rule): rule is RuleId => rule === id)
}

function placeOf(locate: Locator, node: Node | undefined): ReturnType<typeof positionIn> {
  const [from, to] = node?.range ?? [0, 0]
  return positionIn(locate, from, to)
}

function nodeAt(document: Document, path: Path): Node | undefined {
  const found = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(found) ? found : undefined
}

function keyAt(document: Document, path: Path): Node | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
  return isNode(pair?.key) ? pair.key : undefined
}

function describe(node: Node | undefined): string {
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'list'
  if (!isScalar(node) || node.value === null) return 'empty value'
  if (typeof node.value !== 'string') return `${typeof node.value} \`${node.source ?? node.value}\``
  const shown = node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value
  return node.value.trim() === '' ? 'blank text' : `\`${shown}\``
}
