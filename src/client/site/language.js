// Remember the chosen interface language, and go on to it from the root page; else to the one that the browser asks for.
// A classic script, so that it runs from disk; the pages are complete without it.
;(() => {
  const key = 'taiyaku-language'
  const links = [...document.querySelectorAll('.languages a[hreflang], .language-choice a[hreflang]')]
  for (const link of links) {
    link.addEventListener('click', () => {
      // The other language opens at the same place.
      link.search = location.search
      link.hash = location.hash
      try {
        localStorage.setItem(key, link.hreflang)
      } catch {
        // Where nothing may be kept, nothing is remembered.
      }
    })
  }

  const remembered = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const parts = tag => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize()
      return { language, script }
    } catch {
      return {}
    }
  }
  const find = tag => {
    const { language, script } = parts(tag)
    const alike = links.filter(link => language && parts(link.hreflang).language === language)
    return alike.find(link => parts(link.hreflang).script === script) ?? alike[0]
  }
  if (!document.querySelector('.language-choice')) return
  const asked = [remembered(), ...navigator.languages].filter(Boolean)
  const link = asked.map(find).find(Boolean) ?? links[0]
  if (link) location.replace(link.href)
})()
