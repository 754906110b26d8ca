/** Recall what was kept in the browser; `undefined` if nothing may be kept, as from disk in some browsers. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keep something in the browser, where that is allowed. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}
