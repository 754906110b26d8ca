// Requests to the server.
import type { DeskDeed, Undoing } from '../../review-ui/action.ts'
import type { DeskList, DeskOutcome, DeskView } from '../../review-ui/protocol.ts'

/** Reply to a read request: status 0 without a response, and the data if it succeeded. */
export interface Reply<Answer> {
  readonly status: number
  readonly answer?: Answer
}

/** Reply to a change request: status 0 without a response. */
export interface ActReply {
  readonly status: number
  readonly outcome?: DeskOutcome
}

/** Get the list of documents. */
export function getDocuments(): Promise<Reply<DeskList>> {
  return get('/api/documents')
}

/** Get a bitext. */
export function getBitext(document: string, bitext: string): Promise<Reply<DeskView>> {
  return get(`/api/bitext?${new URLSearchParams({ document, bitext })}`)
}

/** Send an action on beads of the displayed bitext. */
export function act(seen: Undoing, deed: DeskDeed): Promise<ActReply> {
  return post('/api/act', seen, { deed })
}

/** Undo the last action. */
export function undo(seen: Undoing): Promise<ActReply> {
  return post('/api/undo', seen, {})
}

async function get<Answer>(path: string): Promise<Reply<Answer>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin' })
    const { ok, status } = response
    if (!ok) return { status }
    const answer: Answer = await response.json()
    return { status, answer }
  } catch {
    return { status: 0 }
  }
}

async function post(
  path: string,
  { document, bitext, version }: Undoing,
  rest: { readonly deed?: DeskDeed }
): Promise<ActReply> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ document, bitext, version, ...rest })
    })
    const { status } = response
    const answer: DeskOutcome | { readonly error: string } = await response.json()
    return 'outcome' in answer ? { status, outcome: answer } : { status }
  } catch {
    return { status: 0 }
  }
}
