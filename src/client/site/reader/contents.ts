import { anchorOf, make } from '../../dom.ts'

/** The bars above the columns that name the current section; each has a place per column. */
type Bars = ReadonlyArray<readonly HTMLElement[]>

/** Mark the current section in the table of contents, and name it above the columns. */
export function markContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  if (!contents) return
  // Fold the table of contents if it is above the text; without scripts it stays open.
  const details = contents.querySelector('details')
  if (details && matchMedia('(max-width: 70rem)').matches) details.open = false
  const links = linksBySection(contents)
  const bars = addBars()
  let current: HTMLElement | undefined
  const mark = (link: HTMLElement | undefined): void => {
    if (!link || link === current) return
    current?.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'location')
    current = link
    nameSection(bars, link)
    if (contents.scrollHeight > contents.clientHeight) bringIntoSight(link, contents)
  }
  const inSight = new Set<Element>()
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
  // The last section may be too short to scroll up to the reading position.
  const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2
  addEventListener('scroll', () => isAtEnd() && mark([...links.values()].at(-1)), { passive: true })
}

function linksBySection(contents: HTMLElement): Map<Element, HTMLElement> {
  const links = new Map<Element, HTMLElement>()
  for (const link of contents.querySelectorAll('a')) {
    const section = anchorOf(link)?.closest('.chapter, section')
    if (section) links.set(section, link)
  }
  return links
}

function addBars(): Bars {
  return [...document.querySelectorAll('.columns')].map(bar =>
    [...bar.querySelectorAll('p')].map(column => {
      const here = make('span', { class: 'here', 'aria-hidden': 'true' })
      column.append(' ', here)
      return here
    })
  )
}

function nameSection(bars: Bars, link: HTMLElement): void {
  const names = ['.own', '.other'].map(name => link.querySelector<HTMLElement>(name))
  for (const columns of bars) {
    for (const [index, here] of columns.entries()) {
      here.textContent = names[index]?.textContent ?? ''
      here.lang = names[index]?.lang ?? ''
    }
  }
}

/** Scroll only the table of contents, not the page. */
function bringIntoSight(link: HTMLElement, contents: HTMLElement): void {
  const inside = contents.getBoundingClientRect()
  const { top, bottom } = link.getBoundingClientRect()
  if (top >= inside.top && bottom <= inside.bottom) return
  contents.scrollTop += top - inside.top - contents.clientHeight / 3
}
