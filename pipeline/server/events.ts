import type { ServerResponse } from 'node:http'
import type { DeskEvent } from '../../src/review-ui/protocol.ts'
import { commonHeaders } from './respond.ts'

/** The open pages. */
export interface Listeners {
  /** Keep a response open, and write every event to it from now on. */
  readonly add: (response: ServerResponse) => void
  /** Send an event to every page. */
  readonly tell: (event: DeskEvent) => void
  /** Close every page's stream. */
  readonly close: () => void
}

/** Interval at which something is written to a quiet stream to keep it alive, in milliseconds. */
const beat = 20_000

/** Manage the event streams of open pages (server-sent events). */
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
