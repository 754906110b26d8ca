// Elements and wording. Text of documents is only ever set as text.

const words = JSON.parse(document.body.dataset.words)

/** Get wording, with its `{{…}}` filled in. */
export function word(key, values = {}) {
  return (words[key] ?? key).replaceAll(/\{\{(\w+)\}\}/gu, (_, name) => String(values[name] ?? ''))
}

/** Make an element; attributes that are undefined or false are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== ''))
  return element
}

/** Find one of the page's own elements. */
export function find(id) {
  return document.getElementById(`desk-${id}`)
}

/** Say something to those who see and to those who listen. */
export function say(text) {
  find('alert').textContent = ''
  find('status').textContent = text
}

/** Say that something went wrong. */
export function warn(text) {
  find('status').textContent = ''
  find('alert').textContent = text
}

/** Offer choices, a list of `[value, label]`; where their values are the same only labels change, so that an open list stays open. */
export function offer(select, choices) {
  const same =
    select.options.length === choices.length &&
    choices.every(([value], at) => select.options[at].value === value)
  if (!same) select.replaceChildren(...choices.map(([value]) => make('option', { value })))
  choices.forEach(([, label], at) => {
    if (select.options[at].textContent !== label) select.options[at].textContent = label
  })
}
