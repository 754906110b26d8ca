import type { SearchSetup } from '../../../editions/search/protocol.ts'
import { byId, closest } from '../../dom.ts'
import { openIndex } from './clause-index.ts'
import { openForm } from './form.ts'
import { documentOptions, namedItems } from './hits.ts'
import { clearHits, hasNames, sayProgress, showBegun, showMore } from './results.ts'
import { beginSearch, hasLongTerm, isAskedFor, type Search } from './search.ts'

/** Number of bitexts searched at a time. */
const batch = 20

/** Duration of a search after which its progress is shown, in milliseconds. */
const patience = 150

/** Start the search page with the bitexts of the site and the wording of the page. */
export function startSearch(setup: SearchSetup): void {
  const { bitexts, wording } = setup
  const index = openIndex(setup)
  /** Results of superseded searches are dropped. */
  let current = beginSearch({ query: '', slug: '', language: '' })

  /** Search the next candidate bitexts until there is a hit to show; tells whether the search is still the current one. */
  const proceed = async (own: Search): Promise<boolean> => {
    while (own === current && own.hits.length === own.shown && own.searched < own.all.length) {
      const numbers = own.all.slice(own.searched, own.searched + batch)
      own.hits.push(...(await index.find(own.query, numbers, own.language)))
      own.searched += numbers.length
    }
    return own === current
  }
  const lookUp = async (own: Search): Promise<void> => {
    const found = await index.candidates(own.query)
    if (own !== current) return
    own.all = found?.filter(number => isAskedFor(bitexts[number], own)) ?? []
    if (!(await proceed(own))) return
    clearHits()
    if (found) showMore(own, wording)
    else sayProgress(hasNames() ? '' : wording.tooShort)
  }
  /** Run a step of the current search, and report a file that cannot be loaded. */
  const attempt = async (work: (own: Search) => Promise<void>): Promise<void> => {
    const own = current
    const waiting = setTimeout(() => own === current && sayProgress(wording.searching), patience)
    try {
      await work(own)
    } catch {
      if (own === current) sayProgress(wording.failed)
    }
    clearTimeout(waiting)
  }
  const run = (): void => {
    current = beginSearch(form.asked())
    showBegun(current, hasLongTerm(current) ? namedItems(setup, current.terms) : [])
    if (current.query !== '') attempt(lookUp)
  }
  const form = openForm(documentOptions(setup), run)
  const restore = (): void => {
    form.restore()
    run()
  }

  byId('search-introduction').hidden = false
  byId('search-more').addEventListener('click', () =>
    attempt(async own => {
      if (await proceed(own)) showMore(own, wording)?.querySelector('a')?.focus()
    })
  )
  document.addEventListener('keydown', event => {
    const isTyping = closest(event, 'input, select, textarea') !== null
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
    event.preventDefault()
    form.focus()
  })
  addEventListener('popstate', restore)
  restore()
  if (form.asked().query === '') form.focus()
}
