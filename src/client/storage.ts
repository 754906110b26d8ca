/** Read a value from browser storage; `null` if there is none or storage is unavailable, as from disk in some browsers. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Store a value in the browser, if that is allowed. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Without storage, the value lasts as long as the page.
  }
}
