import { VFile } from 'vfile'

/** Make a file of a text, as the pipeline would read it. */
export function fileOf(text: string, path = 'corpus/file.yaml'): VFile {
  return new VFile({ path, value: text })
}

/** Show the messages of a file, one line each: `line:column rule reason`. */
export function reasonsOf(file: VFile): string[] {
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`)
}
