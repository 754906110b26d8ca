import type { VFile } from 'vfile'
import type { Document } from 'yaml'
import type * as z from 'zod'
import { flattenIssues, reportIssue } from './explain.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { type Locator, locatorOf, type Passage, wholeFile } from './passage.ts'

/** A value that was read, and its YAML nodes. */
export interface YamlReading<Value> {
  /** The value, in its shape. */
  readonly value: Value
  /** Nodes with their ranges. */
  readonly document: Document
  /** Locator of the passage. */
  readonly locate: Locator
}

/**
 * Read a passage of YAML into a shape. Every fault becomes a message on the file, never an exception. Unknown keys are
 * reported and dropped.
 *
 * @returns the value, or `undefined` if faults leave none.
 */
export function readShape<Value>(
  file: VFile,
  shape: z.ZodType<Value>,
  passage: Passage = wholeFile(String(file))
): YamlReading<Value> | undefined {
  const locate = locatorOf(passage)
  const yaml = parseYaml(file, passage.text, locate)
  if (!yaml) return undefined
  const parsed = parseKnownKeys(file, shape, yaml, locate)
  return parsed.success ? { value: parsed.data, document: yaml.document, locate } : undefined
}

function parseKnownKeys<Value>(
  file: VFile,
  shape: z.ZodType<Value>,
  { document, value }: ParsedYaml,
  locate: Locator
): z.ZodSafeParseResult<Value> {
  const parsed = shape.safeParse(value)
  const issues = flattenIssues(parsed.error?.issues ?? [])
  for (const issue of issues) reportIssue(file, document, locate, issue)
  if (issues.length === 0 || issues.some(issue => issue.code !== 'unrecognized_keys')) return parsed
  return shape.safeParse(issues.reduce((rest, issue) => without(rest, issue.path), value))
}

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? without(item, rest) : item))
  const entries = Object.entries(value)
  const kept = rest.length > 0 ? entries : entries.filter(([key]) => key !== String(step))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === String(step) ? without(item, rest) : item])
  )
}
