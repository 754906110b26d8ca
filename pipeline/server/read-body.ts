import type { IncomingMessage } from 'node:http'

/** Maximum size of a request body, in bytes. */
export const largestBody = 256 * 1024

/** A request that is rejected, with its status. */
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
 * @throws {RequestError} 415 if its type is not JSON, 413 if it is too long, 400 if it is not valid JSON.
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
