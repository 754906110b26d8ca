import { spawn } from 'node:child_process'

/**
 * Make a function that builds the output by `taiyaku build` in a separate process, so that requests are answered
 * meanwhile. It returns `undefined`, or the first line of the error.
 *
 * @param corpus - folder of the corpus, absolute.
 * @param output - folder of the output, absolute.
 * @param config - configuration file, absolute, if there is one.
 */
export function builder(
  corpus: string,
  output: string,
  config: string | undefined
): () => Promise<string | undefined> {
  const [, program = ''] = process.argv
  const words = [...process.execArgv, program, 'build', '--corpus', corpus, '--output', output]
  if (config !== undefined) words.push('--config', config)
  return () =>
    new Promise(resolve => {
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
      child.on('error', error => resolve(error.message))
      child.on('close', status => resolve(status === 0 ? undefined : (said.split('\n', 1)[0] ?? '')))
    })
}
