import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Conditions on requests: they name this server, come from a page of this server, and carry the key of this start. */
export interface Gate {
  readonly port: number
  /** Key of this start, known only to the user who started the server. */
  readonly token: string
}

/** Return the name of the cookie with the key; it depends on the port, because ports share cookies. */
export function cookieName({ port }: Gate): string {
  return `taiyaku-${port}`
}

/**
 * Tell why a request is refused: because of its host name (which prevents DNS rebinding), of the page that it comes
 * from, or of its key.
 *
 * @param key - the key in the address, for the first page only.
 * @returns `undefined` if it is accepted.
 */
export function refuseRequest(
  request: IncomingMessage,
  gate: Gate,
  key: string | undefined
): string | undefined {
  const { host, origin, 'sec-fetch-site': site } = request.headers
  if (!isOwnHost(host, gate)) return 'unexpected host'
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (origin === undefined ? !isReading : origin !== `http://${host}`) return 'unexpected origin'
  if (isSameToken(key, gate)) return undefined
  if (site !== undefined && site !== 'same-origin' && !(isReading && site === 'none'))
    return 'unexpected origin'
  return isSameToken(cookieOf(request, cookieName(gate)), gate) ? undefined : 'missing key'
}

/** Tell whether a host is a name for the loopback interface. */
function isOwnHost(host: string | undefined, { port }: Gate): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some(name => host?.toLowerCase() === `${name}:${port}`)
}

/** Compare tokens in constant time. */
function isSameToken(given: string | undefined, { token }: Gate): boolean {
  if (given === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map(cookie => cookie.trim())
  return cookies.find(cookie => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
}
