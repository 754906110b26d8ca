import type { IncomingMessage } from 'node:http'

/** Largest body of a request, in bytes. */
export const largestBody = 256 * 1024

/** A request that cannot be taken, with the status that says why. */
export class RequestError extends Error {
  override name = 'RequestError'
  /** HTTP status. */
  readonly status: number

  constructor(status: number, reason: string) {
    super(reason)
    this.status = status
  }
}

/**
 * Read the JSON body of a request.
 *
 * @throws {RequestError} 415 if it is not sent as JSON, 413 if it is too long, 400 if it is none.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new RequestError(415, 'expected application/json')
  if (Number(request.headers['content-length'] ?? 0) > largestBody)
    throw new RequestError(413, 'body too long')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > largestBody) throw new RequestError(413, 'body too long')
    chunks.push(bytes)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    throw new RequestError(400, 'expected JSON')
  }
}
