import chromium from '@sparticuz/chromium'
import { chromium as launcher } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser that every test of the run connects to. */
    readonly browser: string
  }
}

/** Start the one browser of a run of tests. Its own default arguments turn off web security: it gets none of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launcher.launchServer({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox']
  })
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
