import { byId } from '../../dom.ts'

/** The reader's query and filters. */
export interface Asked {
  readonly query: string
  /** Slug of the only document to search; empty for all. */
  readonly slug: string
  /** Language of the texts to search; empty for all. */
  readonly language: string
}

/** The form of the search page, whose content is kept in the address. */
export interface SearchForm {
  readonly asked: () => Asked
  /** Fill in the content of the address. */
  readonly restore: () => void
  readonly focus: () => void
}

/** Pause in typing after which the search begins, in milliseconds. */
const rest = 200

/**
 * Open the form.
 *
 * @param documents - options for the choice of a document.
 * @param run - called whenever the query or a filter changes.
 */
export function openForm(documents: readonly HTMLElement[], run: () => void): SearchForm {
  const form = byId('search-form', HTMLFormElement)
  const query = fieldOf(form, 'q', HTMLInputElement)
  const slug = fieldOf(form, 'document', HTMLSelectElement)
  const language = fieldOf(form, 'language', HTMLSelectElement)
  const fields = [query, slug, language]
  slug.append(...documents)
  const remember = addressKeeper(fields)
  let typing: number | undefined
  const type = (isComposing: boolean): void => {
    clearTimeout(typing)
    if (isComposing) return
    typing = setTimeout(() => {
      remember(false)
      run()
    }, rest)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    clearTimeout(typing)
    remember(true)
    run()
  }
  query.addEventListener('input', event => type(event instanceof InputEvent && event.isComposing))
  query.addEventListener('compositionend', () => type(false))
  for (const field of [slug, language]) field.addEventListener('change', submit)
  form.addEventListener('submit', submit)
  form.hidden = false
  return {
    asked: () => ({ query: query.value.trim(), slug: slug.value, language: language.value }),
    restore: () => {
      const asked = new URLSearchParams(location.search)
      for (const field of fields) field.value = asked.get(field.name) ?? ''
      for (const field of [slug, language]) if (field.selectedIndex < 0) field.value = ''
      remember()
    },
    focus: () => query.focus()
  }
}

function fieldOf<Kind extends Element>(form: HTMLFormElement, name: string, kind: new () => Kind): Kind {
  const found = form.elements.namedItem(name)
  if (found instanceof kind) return found
  throw new Error(`Unexpected form without ${name}, expected a ${kind.name}`)
}

/**
 * Make a function that keeps the query in the address. Typing after a search adds a step to the browser history, which
 * is updated while the reader keeps typing.
 *
 * @returns a function; its argument tells whether the reader has finished typing. Without an argument, the address is
 * already correct.
 */
function addressKeeper(
  fields: ReadonlyArray<HTMLInputElement | HTMLSelectElement>
): (isDone?: boolean) => void {
  let isSettled = true
  return isDone => {
    const address = addressFor(fields)
    if (isDone !== undefined && address.href !== location.href) {
      const isNewStep = isSettled && new URLSearchParams(location.search).has('q')
      try {
        if (isNewStep) history.pushState(null, '', address)
        else history.replaceState(null, '', address)
      } catch {
        // From disk, some browsers do not allow the address to change.
      }
    }
    isSettled = isDone ?? true
    // The page in another language gets the same query.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.search = address.search
  }
}

function addressFor(fields: ReadonlyArray<HTMLInputElement | HTMLSelectElement>): URL {
  const url = new URL(location.href)
  url.hash = ''
  url.search = ''
  for (const { name, value } of fields) if (value.trim() !== '') url.searchParams.set(name, value.trim())
  return url
}
