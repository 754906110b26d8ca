import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Root } from 'mdast'
import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Language } from '../languages/index.ts'
import type { Severity } from '../message/rules.ts'
import type { Bitext, Locale, Termbase } from '../nodes/index.ts'

/** A rule: what it finds in one text, or in two aligned texts. */
export interface Rule<Options = unknown> {
  /** Name of the rule in messages and in the configuration: lower-case words joined by hyphens. */
  readonly id: string
  /** One sentence for people: what the rule finds. */
  readonly description: string
  /** Severity of its messages, unless the configuration changes it. */
  readonly severity: Severity
  /** Validates options and fills in defaults, even if none are given; any Standard Schema, for instance of zod. */
  readonly options?: StandardSchemaV1<unknown, Options>
  /** Check one text, regardless of alignment. */
  checkText?(text: CheckedText, options: Options): void
  /** Check two aligned texts against each other. */
  checkBitext?(context: CheckedBitext, options: Options): void
}

/** A text under check. */
export interface CheckedText {
  /** File that the text was read from. */
  readonly file: VFile
  /** Tree with segments and marked terms. */
  readonly tree: Root
  /** Locale of the text. */
  readonly locale: Locale
  /** Its language. */
  readonly language: Language
  /** The termbase to check against. */
  readonly termbase: Termbase
  /** Report what the rule found, at a node, a position or a point of this text. */
  readonly report: (reason: string, place?: Node | Position | Point) => void
}

/** Two aligned texts under check. */
export interface CheckedBitext {
  /** Both trees and the reviewed beads. */
  readonly bitext: Bitext
  /** The source. */
  readonly source: CheckedText
  /** The target. */
  readonly target: CheckedText
}
