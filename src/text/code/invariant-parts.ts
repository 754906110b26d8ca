/**
 * List the parts of a text that no translation changes: numbers by their figures, placeholders, names that only code
 * has (`user_name`, `v1.2`, `./a.js`), addresses. They are sorted alphabetically, since a translation may reorder them.
 */
export function invariantParts(text: string): string[] {
  const parts: string[] = []
  const grouped = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const rest = grouped.replace(/\$?\{\{?[^{}\n]*\}?\}|\$\w+|%[-\d.]*[a-zA-Z]\b|\\[nt]/g, found => {
    parts.push(found.replace(/\s+/g, ''))
    return ' '
  })
  for (const [run] of rest.matchAll(/[!-~]+/g)) {
    const word = run.replace(/^[^\w./@#]+|[^\w/]+$/g, '')
    if (/^[\d.,:]+$/.test(word)) parts.push(word.replace(/\D/g, ''))
    else if (isCodeLike(word)) parts.push(word)
  }
  return parts.filter(part => part !== '').sort()
}

/**
 * Tell a name that only code has from a word. `e.g.`, `20th`, `and/or` and `it's` are words, and an e-mail address
 * contains a person's name.
 */
function isCodeLike(word: string): boolean {
  if (/^(?:[A-Za-z]\.)+[A-Za-z]?$|^\d+[a-z]{1,3}$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(word)) return false
  return /\w_\w|::|:\/\/|^\.{0,2}\/.|\/.*\/|\w\.[a-z\d]|[a-z][A-Z]|\d|^@\w/.test(word)
}
