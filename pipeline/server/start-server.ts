import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeKeyPage } from '../../src/review-ui/page.ts'
import { configFile } from '../config/config-file.ts'
import { loadConfig } from '../config/load-config.ts'
import { explainError } from '../explain-error.ts'
import { fail } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type Listeners, openListeners } from './events.ts'
import { cookieName, type Gate, refuseRequest } from './guard.ts'
import { RequestError } from './read-body.ts'
import { html, json, send } from './respond.ts'
import { openReview, type Review, type ReviewOptions } from './review-corpus.ts'
import { chooseLanguage, routes } from './routes.ts'
import { watchCorpus } from './watch-corpus.ts'

/** Options of the server. */
export interface ServerOptions extends Omit<ReviewOptions, 'tell'> {
  /** Port on the loopback interface; 0 for any free port. */
  readonly port: number
  /** Builds the output, and returns the error if it fails. Without it, nothing is built. */
  readonly build?: (() => Promise<string | undefined>) | undefined
}

/** A running server. */
export interface RunningServer {
  /** Address of the review page, including the key. */
  readonly url: string
  /** Stop the server. */
  readonly close: () => Promise<void>
}

/**
 * Serve the review page on the loopback interface, to clients with the key in the address.
 *
 * @throws UsageError if there is no such corpus or document, or the port is in use.
 */
export async function startServer({ port, build, ...options }: ServerOptions): Promise<RunningServer> {
  const listeners = openListeners()
  const review = await openReview({ ...options, tell: listeners.tell })
  const token = randomBytes(24).toString('base64url')
  const server = createServer()
  const own = await listen(server, port)
  const gate: Gate = { port: own, token }
  server.on('request', (request, response) => {
    answer(request, response, { gate, review, listeners }).catch(error => report(response, error))
  })
  const { modules } = await loadConfig(configFile(options.folders))
  const watcher = await watchCorpus(review.corpus().folder, modules, {
    changed: review.look,
    settled: async () => {
      if (!build) return
      const fault = await build()
      listeners.tell({ type: 'built', ...(fault === undefined ? {} : { fault }) })
    }
  })
  const counting = review.lookAtAll()
  return {
    url: `http://127.0.0.1:${own}/?key=${token}`,
    close: async () => {
      await watcher.close()
      listeners.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await review.close()
      await counting
    }
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  }).catch(error => {
    throw new UsageError(
      `cannot serve on port ${port} (${explainError(error)}), expected a free one (--port)`
    )
  })
  return portOf(server.address())
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address) return address.port
  throw new TypeError('expected a server on a port')
}

interface Setting {
  readonly gate: Gate
  readonly review: Review
  readonly listeners: Listeners
}

async function answer(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
  const { gate, review, listeners } = setting
  const url = toUrl(request)
  const words = review.corpus().registry.interface
  const key = url?.pathname === '/' ? (url.searchParams.get('key') ?? undefined) : undefined
  const refusal = refuseRequest(request, gate, key)
  if (!url || refusal !== undefined) {
    const isPage = url?.pathname === '/' && refusal === 'missing key'
    send(
      response,
      isPage
        ? html(403, writeKeyPage(chooseLanguage(request, url, words), words))
        : json(403, { error: refusal })
    )
    return
  }
  const isEvents = url.pathname === '/api/events'
  const route = routes.get(url.pathname)
  if (!route && !isEvents) throw new RequestError(404, 'not found')
  const method = route?.method ?? 'GET'
  if (request.method !== method && !(method === 'GET' && request.method === 'HEAD')) {
    send(response, json(405, { error: 'unexpected method' }, { allow: method }))
    return
  }
  if (!route) return listeners.add(response)
  const found = await route.answer(request, url, review)
  const headers =
    key === undefined ? {} : { 'set-cookie': `${cookieName(gate)}=${gate.token}; ${cookieRules}` }
  send(response, { ...found, headers: { ...found.headers, ...headers } })
}

const cookieRules = 'Path=/; HttpOnly; SameSite=Strict'

/** Parse the path of a request; `undefined` if it is malformed. */
function toUrl({ url = '' }: IncomingMessage): URL | undefined {
  return url.startsWith('/') && URL.canParse(`http://localhost${url}`)
    ? new URL(`http://localhost${url}`)
    : undefined
}

/** Respond to an error: with the fault of the request, or else with a general message that reveals no details. */
function report(response: ServerResponse, error: unknown): void {
  if (!(error instanceof RequestError)) fail(explainError(error))
  if (response.headersSent) return void response.end()
  const status = error instanceof RequestError ? error.status : 500
  const reason = error instanceof RequestError ? error.message : 'unexpected'
  send(response, json(status, { error: reason }, status === 413 ? { connection: 'close' } : {}))
}
