import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** A file as JSON, without its text: its name and its messages. */
export interface PlainFile {
  readonly path: string
  readonly messages: ReadonlyArray<Pick<VFileMessage, 'reason' | 'fatal' | 'place' | 'ruleId' | 'source'>>
}

/** Convert a file to its name and messages. */
export function toPlainFile({ path, messages }: VFile): PlainFile {
  return {
    path,
    messages: messages.map(({ reason, fatal, place, ruleId, source }) => ({
      reason,
      fatal,
      place,
      ruleId,
      source
    }))
  }
}

/** Make a file from its name and messages. */
export function fromPlainFile({ path, messages }: PlainFile): VFile {
  const file = new VFile({ path })
  for (const { reason, fatal, place, ruleId, source } of messages)
    file.message(reason, { place, ruleId, source }).fatal = fatal
  return file
}

/** List why files were unreadable, one line each. */
export function faultsOf(files: readonly VFile[]): string[] {
  return files.flatMap(file => file.messages.filter(({ fatal }) => fatal).map(String))
}
