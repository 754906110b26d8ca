import type { Format } from './format.ts'
import { toGithub } from './github.ts'
import { toJson } from './json.ts'
import { toSarif } from './sarif.ts'
import { toText } from './text.ts'

export type { Format, ReportOptions } from './format.ts'

/** Formats of `check`, by their name on the command line. */
export const formats = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGithub
} as const satisfies Record<string, Format>

/** Name of a format. */
export type ReportFormat = keyof typeof formats
