// Elements and wording of the page.
import type { ReviewKey, ReviewWords } from '../../wording/index.ts'
import { byId, make } from '../dom.ts'

const words: ReviewWords = JSON.parse(document.body.dataset.words ?? '{}')

/** Get wording, with its `{{…}}` filled in. */
export function word(key: ReviewKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''))
}

/** Find an element of the page itself. */
export function find(id: string): HTMLElement
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind
export function find(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  return byId(`desk-${id}`, kind)
}

/** Show a message, and announce it to screen readers. */
export function announce(text: string): void {
  find('alert').textContent = ''
  find('status').textContent = text
}

/** Show an error. */
export function warn(text: string): void {
  find('status').textContent = ''
  find('alert').textContent = text
}

/** An option of a select element. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Set the options of a select element. If the values are unchanged only labels are updated, so that an open list stays open. */
export function offer(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const options = [...select.options]
  const isSame =
    options.length === choices.length && choices.every(({ value }, at) => options[at]?.value === value)
  if (!isSame) select.replaceChildren(...choices.map(({ value, label }) => make('option', { value }, label)))
  else
    options.forEach((option, at) => {
      const { label = '' } = choices[at] ?? {}
      if (option.textContent !== label) option.textContent = label
    })
}
