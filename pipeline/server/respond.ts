import type { ServerResponse } from 'node:http'
import { deskPolicy } from '../../src/review-ui/page.ts'

/** A response of the server. */
export interface Answer {
  readonly status: number
  /** Media type. */
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Make a JSON response. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value), headers }
}

/** Make a response with a page. */
export function html(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers }
}

/** Headers of every response: no caching, framing, type sniffing or referrer. */
export const commonHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': deskPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
}

/** Send a response. */
export function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers
  })
  response.end(body)
}
