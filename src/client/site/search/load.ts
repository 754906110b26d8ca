import type { ClauseRow, GramRow, SearchReceiver } from '../../../editions/search/protocol.ts'

type Rows = ReadonlyArray<GramRow | ClauseRow>

const received = new Map<string, Rows>()
const loading = new Map<string, Promise<Rows>>()

/** Receive the rows of an index file. */
export const receive: SearchReceiver['receive'] = (path, rows) => {
  received.set(path, rows)
}

/** Load a shard of the index. */
export async function loadGrams(root: string, path: string): Promise<GramRow[]> {
  return (await load(root, path)).filter(isGramRow)
}

/** Load the clauses of a bitext. */
export async function loadClauses(root: string, path: string): Promise<ClauseRow[]> {
  return (await load(root, path)).filter(isClauseRow)
}

function isGramRow(row: GramRow | ClauseRow): row is GramRow {
  return !isClauseRow(row)
}

function isClauseRow(row: GramRow | ClauseRow): row is ClauseRow {
  return typeof row[1] === 'string'
}

/**
 * Load a file of the index, once, by a script element, which works from disk too. A failed load is retried on the next
 * request.
 */
function load(root: string, path: string): Promise<Rows> {
  const known = loading.get(path)
  if (known) return known
  const promise = new Promise<Rows>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = root + path.split('/').map(encodeURIComponent).join('/')
    script.addEventListener('load', () => resolve(received.get(path) ?? []))
    script.addEventListener('error', () => {
      loading.delete(path)
      reject(new Error(`Unexpected gap in the index, expected ${path}`))
    })
    document.head.append(script)
  })
  loading.set(path, promise)
  return promise
}
