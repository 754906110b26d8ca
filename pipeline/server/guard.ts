import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may ask: those who name this server, from a page of this server, with the key of this start. */
export interface Gate {
  readonly port: number
  /** Key of this start, that only the one who started it was told. */
  readonly token: string
}

/** Name of the cookie that carries the key; cookies are shared between ports. */
export function cookieName({ port }: Gate): string {
  return `taiyaku-${port}`
}

/**
 * Say why a request is refused, whatever it is for: by the name it calls this server (so that no other name can be
 * pointed here), by the page that it comes from, and by its key.
 *
 * @param key - the key in the address, for the first page alone.
 * @returns nothing for one that may go on.
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

/** The names of this machine that lead to itself alone. */
function isOwnHost(host: string | undefined, { port }: Gate): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some(name => host?.toLowerCase() === `${name}:${port}`)
}

/** Compare in a time that says nothing of where the two differ. */
function isSameToken(given: string | undefined, { token }: Gate): boolean {
  if (given === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map(cookie => cookie.trim())
  return cookies.find(cookie => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
}
