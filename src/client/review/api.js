// Requests to the program.

/** Ask for something; gives the status and what was answered, status 0 where nobody answers. */
async function request(path, options = {}) {
  try {
    const response = await fetch(path, { ...options, credentials: 'same-origin' })
    const answer = await response.json().catch(() => ({}))
    return { status: response.status, answer }
  } catch {
    return { status: 0, answer: {} }
  }
}

/** Get the list of documents. */
export function getDocuments() {
  return request('/api/documents')
}

/** Get a bitext. */
export function getBitext(document, bitext) {
  return request(`/api/bitext?${new URLSearchParams({ document, bitext })}`)
}

/** Change something; `seen` is the bitext as the page shows it. */
export function post(path, { document, bitext, version }, rest = {}) {
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document, bitext, version, ...rest })
  })
}
