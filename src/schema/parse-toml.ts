import { parse, TomlError } from 'smol-toml'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../message/report.ts'

/**
 * Parse TOML. A fault becomes a message.
 *
 * @param place - the node that holds it.
 */
export function parseToml(file: VFile, text: string, place: Node): Record<string, unknown> | undefined {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof RangeError)) throw error
    const [reason = ''] = error.message.split('\n')
    report(file, 'toml-malformed', `Unexpected characters, expected TOML: ${reason}`, place)
    return undefined
  }
}
