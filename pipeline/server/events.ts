import type { ServerResponse } from 'node:http'
import type { DeskEvent } from '../../src/review-ui/protocol.ts'
import { commonHeaders } from './respond.ts'

/** The open pages. */
export interface Listeners {
  /** Keep an answer open, and write every event to it from now on. */
  readonly add: (response: ServerResponse) => void
  /** Tell every page. */
  readonly tell: (event: DeskEvent) => void
  /** Close every page's stream. */
  readonly close: () => void
}

/** How often something is written on a quiet stream, in milliseconds, so that nobody takes it for dead. */
const beat = 20_000

/** Keep the streams of events that pages listen to (server-sent events). */
export function openListeners(): Listeners {
  const open = new Set<ServerResponse>()
  const write = (text: string) => {
    for (const response of open) response.write(text)
  }
  const timer = setInterval(() => write(': still here\n\n'), beat)
  timer.unref()
  return {
    add: response => {
      response.writeHead(200, { ...commonHeaders, 'content-type': 'text/event-stream; charset=utf-8' })
      response.write('retry: 1000\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    tell: event => write(`data: ${JSON.stringify(event)}\n\n`),
    close: () => {
      clearInterval(timer)
      for (const response of open) response.end()
    }
  }
}
