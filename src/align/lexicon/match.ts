import { stem } from '../evidence/stem.ts'
import { alphabetWords, type FormIndex } from './form-index.ts'

/** A lexicon form found in a text. */
export interface FormMatch {
  /** The form as indexed. */
  readonly form: string
  /** Numbers of the entries with this form. */
  readonly entries: readonly number[]
}

/**
 * Find the forms of a lexicon in a text, from left to right, longest match first, without overlap. Languages written
 * without spaces are matched as substrings, others word by word, first as written, then by stem.
 *
 * @param text in normal form.
 */
export function matchForms(text: string, index: FormIndex): FormMatch[] {
  return index.language.unspaced ? matchCharacters(text.toLowerCase(), index) : matchWords(text, index)
}

function matchCharacters(text: string, index: FormIndex): FormMatch[] {
  const found: FormMatch[] = []
  for (let at = 0; at < text.length; ) {
    const form = matchAt(text, at, text.slice(at, at + 2), index) ?? matchAt(text, at, text.charAt(at), index)
    if (form) found.push(form)
    at += form?.form.length ?? 1
  }
  return found
}

function matchAt(text: string, at: number, head: string, index: FormIndex): FormMatch | undefined {
  for (const length of index.lengths.get(head) ?? []) {
    const form = text.slice(at, at + length)
    const entries = index.exact.get(form)
    if (entries) return { form, entries }
  }
  return undefined
}

function matchWords(text: string, index: FormIndex): FormMatch[] {
  const words = alphabetWords(text)
  const stems = words.map(word => stem(word, index.language))
  const found: FormMatch[] = []
  for (let at = 0; at < words.length; ) {
    let step = 1
    for (const length of index.lengths.get(stems[at] ?? '') ?? []) {
      const form = words.slice(at, at + length).join(' ')
      const stemmed = stems.slice(at, at + length).join(' ')
      const entries = index.exact.get(form) ?? index.stemmed.get(stemmed)
      if (!entries) continue
      found.push({ form: stemmed, entries })
      step = length
      break
    }
    at += step
  }
  return found
}
