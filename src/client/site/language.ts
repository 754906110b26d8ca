import { keep, recall } from '../storage.ts'

const key = 'taiyaku-language'

/** Remember the chosen interface language. On the root page, redirect to the remembered one, or else to the browser's. */
export function followLanguage(): void {
  const selector = '.languages a[hreflang], .language-choice a[hreflang]'
  const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)]
  for (const link of links) {
    link.addEventListener('click', () => {
      // Open the other language at the same place.
      link.search = location.search
      link.hash = location.hash
      keep(key, link.hreflang)
    })
  }
  if (!document.querySelector('.language-choice')) return
  const asked = [recall(key), ...navigator.languages].filter(tag => tag !== null)
  const link = asked.map(tag => findLink(links, tag)).find(found => found !== undefined) ?? links[0]
  if (link) location.replace(link.href)
}

/** Find the link to a language: in the same script, or else in any. */
function findLink(links: readonly HTMLAnchorElement[], tag: string): HTMLAnchorElement | undefined {
  const asked = maximize(tag)
  const alike = links.filter(({ hreflang }) => asked && maximize(hreflang)?.language === asked.language)
  return alike.find(({ hreflang }) => maximize(hreflang)?.script === asked?.script) ?? alike[0]
}

/** Expand a language tag to its most likely script and region; `undefined` if it is malformed. */
function maximize(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return undefined
  }
}
