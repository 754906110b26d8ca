import { make } from '../../dom.ts'
import { citation } from './citation.ts'

/** Add to every clause a button that copies both texts with a citation. */
export function offerCopies(): void {
  const status = document.getElementById('page-status')
  if (!status) return
  const { copy, copied, byHand } = status.dataset
  const tell = teller(status)
  // If the page may not write to the clipboard, the text is selected, and the reader copies it; copying may fail too.
  const offer = (text: string, button: HTMLElement): void => {
    const area = make('textarea', { class: 'by-hand', readonly: true, 'aria-label': byHand })
    area.value = text
    button.closest('.marks')?.after(area)
    area.select()
    if (document.execCommand('copy')) {
      area.remove()
      button.focus()
      tell(copied)
    } else {
      area.addEventListener('blur', () => area.remove())
      tell(byHand)
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.permalink')) {
    // Every button has a unique name: what it copies, or what was omitted.
    const label = `${copy}: ${firstWords(link)}`
    const button = make('button', { type: 'button', class: 'copy', title: copy, 'aria-label': label })
    button.addEventListener('click', async () => {
      const text = citation(link)
      try {
        await navigator.clipboard.writeText(text)
        tell(copied)
      } catch {
        offer(text, button)
      }
    })
    link.after(button)
  }
}

/** Make a function that shows a message for a while. */
function teller(status: HTMLElement): (text: string | undefined) => void {
  let clearing: number | undefined
  return text => {
    clearTimeout(clearing)
    status.textContent = text ?? ''
    clearing = setTimeout(() => {
      status.textContent = ''
    }, 4000)
  }
}

function firstWords(link: HTMLElement): string {
  const around = ['.bead', '.row'].map(part => link.closest(part)?.querySelector('.segment'))
  const text = around.find(segment => segment !== null && segment !== undefined)?.textContent ?? ''
  return [...text.trim()].slice(0, 24).join('')
}
