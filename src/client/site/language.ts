import { keep, recall } from '../storage.ts'

const key = 'taiyaku-language'

/**
 * Remember the interface language that is chosen; on the root page, go on to the one that was, else to the one that the
 * browser asks for.
 */
export function followLanguage(): void {
  const selector = '.languages a[hreflang], .language-choice a[hreflang]'
  const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)]
  for (const link of links) {
    link.addEventListener('click', () => {
      // The other language opens at the same place.
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

/** Find the link to a language: in the same script, else in any. */
function findLink(links: readonly HTMLAnchorElement[], tag: string): HTMLAnchorElement | undefined {
  const asked = maximize(tag)
  const alike = links.filter(({ hreflang }) => asked && maximize(hreflang)?.language === asked.language)
  return alike.find(({ hreflang }) => maximize(hreflang)?.script === asked?.script) ?? alike[0]
}

/** Say in full which language a tag means; nothing for one that is malformed. */
function maximize(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return undefined
  }
}
