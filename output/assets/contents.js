// Mark in the contents which section is being read.
// A classic script, so that it runs from disk; the contents are complete without it.
;(() => {
  const contents = document.querySelector('.contents')
  if (!contents) return
  // Where the contents stand above the text they are folded; they stay open without script.
  const details = contents.querySelector('details')
  if (matchMedia('(max-width: 70rem)').matches) details.open = false

  const links = new Map()
  for (const link of contents.querySelectorAll('a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    const section = heading?.closest('section')
    if (section) links.set(section, link)
  }

  let current
  const mark = link => {
    if (!link || link === current) return
    current?.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'location')
    current = link
    if (contents.scrollHeight > contents.clientHeight) bringIntoSight(link)
  }
  // The contents alone are scrolled, not the page.
  const bringIntoSight = link => {
    const inside = contents.getBoundingClientRect()
    const { top, bottom } = link.getBoundingClientRect()
    if (top >= inside.top && bottom <= inside.bottom) return
    contents.scrollTop += top - inside.top - contents.clientHeight / 3
  }

  const inSight = new Set()
  const observer = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) inSight.add(target)
        else inSight.delete(target)
      }
      mark([...links].find(([section]) => inSight.has(section))?.[1])
    },
    { rootMargin: '-20% 0px -75% 0px' }
  )
  for (const section of links.keys()) observer.observe(section)
})()
