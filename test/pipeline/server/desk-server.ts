import { request } from 'node:http'
import { type RunningServer, startServer } from '../../../pipeline/server/start-server.ts'
import type { DeskView } from '../../../src/review-ui/protocol.ts'
import { afterTests } from '../../clean-up.ts'
import { document, makeFolder, readFiles, shared, under, writeFiles } from '../temporary-corpus.ts'

/** Files of a corpus in a folder of its own, so that what lies beside it is its own too. */
export function makeDeskCorpus(files: Parameters<typeof writeFiles>[1] = {}): string {
  const folder = `${makeFolder()}/corpus`
  writeFiles(folder, { ...shared, ...under('parks'), ...files })
  return folder
}

export { document, readFiles, shared, writeFiles }

/** A server that runs, and what its address says. */
export type Running = RunningServer & { readonly origin: string; readonly key: string }

/** Serve a corpus until the tests of the file are done. */
export async function serve(
  folder: string,
  options: Partial<Parameters<typeof startServer>[0]> = {}
): Promise<Running> {
  const server = await startServer({ folders: { corpus: folder }, port: 0, stamp: {}, ...options })
  const { origin, searchParams } = new URL(server.url)
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= server.close()
    return closed
  }
  afterTests(close)
  return { ...server, close, origin, key: searchParams.get('key') ?? '' }
}

/** What a request is made of; headers that are undefined are not sent. */
export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Buffer
}

/** What was answered. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Send a request as it is; `fetch` would set some headers itself. */
export function ask(
  { origin }: { readonly origin: string },
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {}
): Promise<Answered> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, setHost: headers.host === undefined }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.setHeader(name, value)
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Headers of a page of the server itself. */
export function ownHeaders({ origin, key }: { readonly origin: string; readonly key: string }) {
  return {
    cookie: `taiyaku-${new URL(origin).port}=${key}`,
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json'
  }
}

type Server = Parameters<typeof ownHeaders>[0]

/** Get the bitext of a document as the page does. */
export async function view(server: Server, slug = 'parks', bitext = 'zh-Hans--ja'): Promise<DeskView> {
  const path = `/api/bitext?document=${slug}&bitext=${bitext}`
  return JSON.parse((await ask(server, path, { headers: ownHeaders(server) })).text)
}

/** Ask for a deed as the page does, on what it has seen. */
export async function deed(
  server: Server,
  deed: Readonly<Record<string, unknown>>,
  seen?: Pick<DeskView, 'version'>
) {
  const { version } = seen ?? (await view(server))
  return post(server, '/api/act', { document: 'parks', bitext: 'zh-Hans--ja', version, deed })
}

/** Send JSON as the page does. */
export async function post(server: Server, path: string, value: unknown) {
  const { status, text } = await ask(server, path, {
    method: 'POST',
    headers: ownHeaders(server),
    body: JSON.stringify(value)
  })
  return { status, ...JSON.parse(text) }
}
