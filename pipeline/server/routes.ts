import type { IncomingMessage } from 'node:http'
import { type Locale, languageOf, toLocale } from '../../src/nodes/index.ts'
import { actionShape, undoShape } from '../../src/review-ui/action.ts'
import { deskAssets, writeDeskPage } from '../../src/review-ui/page.ts'
import type { DeskOutcome } from '../../src/review-ui/protocol.ts'
import type { Interface } from '../../src/wording/index.ts'
import { readClientFile } from '../client/read-client-file.ts'
import { findBitext } from './desk.ts'
import { RequestError, readBody } from './read-body.ts'
import { type Answer, html, json } from './respond.ts'
import type { Review } from './review-corpus.ts'

/** Answers a request for one path. */
export type Handler = (request: IncomingMessage, url: URL, review: Review) => Promise<Answer>

/** Methods and handler of a path. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly answer: Handler
}

/** Every path of the server, except for the event stream. */
export const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/', { method: 'GET', answer: async (request, url, review) => showPage(request, url, review) }],
  ['/favicon.ico', { method: 'GET', answer: async () => ({ status: 204, type: 'image/x-icon', body: '' }) }],
  ['/api/documents', { method: 'GET', answer: async (_, __, review) => json(200, review.list()) }],
  ['/api/bitext', { method: 'GET', answer: showBitext }],
  ['/api/act', { method: 'POST', answer: takeAction }],
  ['/api/undo', { method: 'POST', answer: takeUndo }],
  ...Object.entries(deskAssets).map(([name, folder]): [string, Route] => [
    `/assets/${name}`,
    { method: 'GET', answer: () => sendAsset(name, folder) }
  ])
])

/** Choose the interface language: the one in the address, or else the first that the browser prefers, or else English. */
export function chooseLanguage({ headers }: IncomingMessage, url: URL, { languages }: Interface): Locale {
  const asked = [
    url.searchParams.get('language') ?? '',
    ...(headers['accept-language'] ?? '').split(',').map(range => range.split(';')[0]?.trim() ?? '')
  ]
  for (const tag of asked) {
    const locale = toLocale(tag) ?? ''
    const language =
      languages.find(each => each === locale) ??
      languages.find(each => languageOf(each) === languageOf(locale))
    if (language !== undefined) return language
  }
  return languages.includes('en') ? 'en' : (languages[0] ?? 'en')
}

function showPage(request: IncomingMessage, url: URL, review: Review): Answer {
  const words = review.corpus().registry.interface
  return html(200, writeDeskPage(chooseLanguage(request, url, words), words))
}

const mediaTypes: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' }

async function sendAsset(name: string, folder: string): Promise<Answer> {
  const body = await readClientFile(`${folder}/${name}`)
  return { status: 200, type: `${mediaTypes[name.split('.').at(-1) ?? '']}; charset=utf-8`, body }
}

async function showBitext(_: IncomingMessage, { searchParams }: URL, review: Review): Promise<Answer> {
  const read = await review.read(searchParams.get('document') ?? '')
  const found = read && findBitext(read, searchParams.get('bitext') ?? '')
  return found ? json(200, found.view) : json(404, { outcome: 'unknown' })
}

const statusOf: Readonly<Record<DeskOutcome['outcome'], number>> = {
  done: 200,
  conflict: 409,
  errors: 422,
  refused: 422,
  unknown: 404
}

async function takeAction(request: IncomingMessage, _: URL, review: Review): Promise<Answer> {
  const asked = actionShape.safeParse(await readBody(request))
  if (!asked.success) throw new RequestError(400, 'unexpected action')
  const outcome = await review.act(asked.data)
  return json(statusOf[outcome.outcome], outcome)
}

async function takeUndo(request: IncomingMessage, _: URL, review: Review): Promise<Answer> {
  const asked = undoShape.safeParse(await readBody(request))
  if (!asked.success) throw new RequestError(400, 'unexpected action')
  const outcome = await review.undo(asked.data)
  return json(statusOf[outcome.outcome], outcome)
}
