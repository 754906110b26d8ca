import { InvalidArgumentError } from 'commander'
import { configFile } from '../config/config-file.ts'
import type { Selection } from '../document/each-document.ts'
import { corpusFolder, outputFolder } from '../folders.ts'
import type { Register } from '../register.ts'
import { builder } from '../server/build-output.ts'
import { startServer } from '../server/start-server.ts'
import { print } from '../terminal.ts'

interface Options extends Selection {
  readonly port: number
  readonly build: boolean
  readonly reviewer?: string
  readonly date?: string
}

/** `taiyaku serve`: serve the review page to this machine only. */
export const serveCommand: Register = command => {
  command
    .option('--document <slug>', 'only this document')
    .option('--port <number>', 'port to serve on; 0 for any that is free', readPort, 4173)
    .option('--reviewer <name>', 'name of the reviewer, stored with each bead')
    .option('--date <day>', 'date, such as 2020-07-13, stored with each bead')
    .option('--no-build', 'leave the output as it is when the corpus changes')
    .action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
      const { port, build, document, reviewer, date, ...folders } = given.optsWithGlobals()
      const server = await startServer({
        folders,
        document,
        port,
        stamp: { reviewer, date },
        build: build ? builder(corpusFolder(folders), outputFolder(folders), configFile(folders)) : undefined
      })
      print(`Review at ${server.url}\n`)
      await interruption()
      await server.close()
    })
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('expected a number from 0 to 65535')
}

/** Wait until the program is interrupted. */
function interruption(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
