// Beside every clause a button that copies both texts with a citation.
// A classic script, so that it runs from disk; without it there are no buttons.
;(() => {
  const status = document.getElementById('page-status')
  const canonical = document.querySelector('link[rel="canonical"]')?.href ?? ''
  if (!status) return

  const holdersOf = (bead, selector) =>
    [...document.querySelectorAll(selector)].filter(each => each.dataset.beads?.split(' ').includes(bead))
  const textOf = elements => elements.map(({ textContent }) => textContent.trim()).join('\n')

  // 国务院关于…若干意见（国发〔2020〕7号） 六、… （十六）… [簡体中国語・構成（要約）]
  const cite = (order, segment) => {
    const { title, kind, headingKind, official } = document.querySelector(`.${order}`).dataset
    const place = segment?.closest('.chapter')?.dataset.place
    const own = segment?.closest('h3, h4, h5, h6') && headingKind ? headingKind : kind
    return [`${title}${place ? ` ${place}` : ''} [${own}]`, ...(official ? [official] : [])].join('\n')
  }
  // Who copies what nobody has reviewed takes that along.
  const stateOf = mark => {
    const state = mark?.matches('.accepted') ? undefined : mark?.querySelector('.state')?.firstChild
    return state ? [`[${state.textContent.trim()}]`] : []
  }
  const citation = link => {
    const bead = decodeURIComponent(link.hash.slice(1))
    const row = document.getElementById(bead)?.closest('.row')
    const sources = holdersOf(bead, '.source-order .source .segment')
    const ownTargets = holdersOf(bead, '.target-order .target .segment')
    const rendering = document.getElementById(bead)?.closest('.bead')
    const targets = [...(rendering?.querySelectorAll('.segment') ?? [])]
    const nothing = [...(row?.querySelectorAll('.nothing') ?? [])]
    return [
      textOf(sources.length > 0 ? sources : nothing),
      textOf(targets.length > 0 ? targets : nothing),
      '',
      ...(sources.length > 0 ? [cite('source-order', sources[0])] : []),
      ...(targets.length > 0 ? [cite('target-order', ownTargets[0])] : []),
      ...stateOf(link.closest('.mark')),
      canonical + link.getAttribute('href')
    ].join('\n')
  }

  let clearing
  const tell = text => {
    clearTimeout(clearing)
    status.textContent = text
    clearing = setTimeout(() => {
      status.textContent = ''
    }, 4000)
  }
  // Where a page may not write to the clipboard, the text is selected; the reader copies it where that fails too.
  const offer = (text, button) => {
    const area = document.createElement('textarea')
    area.className = 'by-hand'
    area.readOnly = true
    area.ariaLabel = status.dataset.byHand
    area.value = text
    button.closest('.marks').after(area)
    area.select()
    if (document.execCommand('copy')) {
      area.remove()
      button.focus()
      return tell(status.dataset.copied)
    }
    area.addEventListener('blur', () => area.remove())
    tell(status.dataset.byHand)
  }
  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text)
      tell(status.dataset.copied)
    } catch {
      offer(text, button)
    }
  }

  // Every button has a name of its own: what it copies, or what was left out.
  const firstWords = link => {
    const text = ['.bead', '.row'].map(part => link.closest(part)?.querySelector('.segment')).find(Boolean)
    return [...(text?.textContent.trim() ?? '')].slice(0, 24).join('')
  }

  for (const link of document.querySelectorAll('.permalink')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.title = status.dataset.copy
    button.ariaLabel = `${status.dataset.copy}: ${firstWords(link)}`
    button.addEventListener('click', () => copy(citation(link), button))
    link.after(button)
  }
})()
