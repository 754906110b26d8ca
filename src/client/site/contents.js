// Mark in the contents which section is being read, and name it above the columns.
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
    const section = heading?.closest('.chapter, section')
    if (section) links.set(section, link)
  }

  const bars = [...document.querySelectorAll('.columns')].map(bar =>
    [...bar.querySelectorAll('p')].map(column => {
      const here = document.createElement('span')
      here.className = 'here'
      here.ariaHidden = 'true'
      column.append(' ', here)
      return here
    })
  )
  const name = link => {
    const names = [link.querySelector('.own'), link.querySelector('.other')]
    for (const columns of bars) {
      for (const [index, here] of columns.entries()) {
        here.textContent = names[index]?.textContent ?? ''
        here.lang = names[index]?.lang ?? ''
      }
    }
  }

  let current
  const mark = link => {
    if (!link || link === current) return
    current?.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'location')
    current = link
    name(link)
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
  // The last section may be too short to come up to where the others are read.
  const atEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2
  addEventListener('scroll', () => atEnd() && mark([...links.values()].at(-1)), { passive: true })
})()
