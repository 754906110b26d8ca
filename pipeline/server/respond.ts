import type { ServerResponse } from 'node:http'
import { deskPolicy } from '../../src/review-ui/page.ts'

/** What the server answers. */
export interface Answer {
  readonly status: number
  /** Media type. */
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Answer with JSON. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value), headers }
}

/** Answer with a page. */
export function html(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers }
}

/** Headers that every answer has: nothing is kept, framed, guessed or told to others. */
export const commonHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': deskPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
}

/** Send an answer. */
export function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers
  })
  response.end(body)
}
