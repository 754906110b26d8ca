import { anchorOf } from '../../dom.ts'
import { beadsOf, withBeads } from './beads.ts'

/** Write both texts of a permalink's bead, with their places in their documents and the link. */
export function citation(link: HTMLAnchorElement): string {
  const bead = decodeURIComponent(link.hash.slice(1))
  const anchor = anchorOf(link)
  const sources = holdersOf(bead, '.source-order .source .segment')
  const ownTargets = holdersOf(bead, '.target-order .target .segment')
  const targets = within(anchor?.closest('.bead'), '.segment')
  const nothing = within(anchor?.closest('.row'), '.nothing')
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? ''
  return [
    textOf(sources.length > 0 ? sources : nothing),
    textOf(targets.length > 0 ? targets : nothing),
    '',
    ...(sources.length > 0 ? cite('source-order', sources[0]) : []),
    ...(targets.length > 0 ? cite('target-order', ownTargets[0]) : []),
    ...stateOf(link.closest('.mark')),
    `${canonical}${link.getAttribute('href')}`
  ].join('\n')
}

function holdersOf(bead: string, selector: string): HTMLElement[] {
  return withBeads(document, selector).filter(each => beadsOf(each).includes(bead))
}

function within(element: Element | null | undefined, selector: string): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

function textOf(elements: readonly HTMLElement[]): string {
  return elements.map(({ textContent }) => textContent.trim()).join('\n')
}

/** Cite a text with its address: 国务院关于…若干意见（国发〔2020〕7号） 六、… （十六）… [簡体中国語・構成（要約）]. */
function cite(order: string, segment: HTMLElement | undefined): string[] {
  const { title, kind, headingKind, official } =
    document.querySelector<HTMLElement>(`.${order}`)?.dataset ?? {}
  const place = segment?.closest<HTMLElement>('.chapter')?.dataset.place
  const own = segment?.closest('h3, h4, h5, h6') && headingKind ? headingKind : kind
  return [`${title}${place ? ` ${place}` : ''} [${own}]`, ...(official ? [official] : [])]
}

/** Say that a bead is unreviewed, so that the copied text includes this. */
function stateOf(mark: Element | null): string[] {
  const state = mark?.matches('.accepted') ? undefined : mark?.querySelector('.state')?.firstChild
  return state ? [`[${state.textContent?.trim()}]`] : []
}
