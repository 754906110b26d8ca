import { comparable } from '../../src/review/anchor/compared.ts'
import type { CurrentSegment } from '../../src/review/index.ts'

/** A segment of a clause that keeps its identity. */
export type KeyedSegment = CurrentSegment & { readonly key: number }

/** What tells a clause from others, by the texts alone. */
export interface Context {
  /** Its text, in comparable form. */
  readonly form: string
  /** Texts before it, of its own, and after it; equal ones beside it are passed over. */
  readonly texts: string
  /** How many clauses have the same texts before and after them, and of their own. */
  readonly alike: number
  /** How many clauses have its text. */
  readonly copies: number
}

/** List the contexts of clauses by their identity. */
export function listContexts(segments: readonly KeyedSegment[]): Map<number, Context> {
  const forms = segments.map(({ text }) => comparable(text))
  const written = forms.map((form, at) => {
    let [from, to] = [at, at]
    while (forms[from] === form) from -= 1
    while (forms[to] === form) to += 1
    return [forms[from], form, forms[to]].join('\n')
  })
  const [alike, copies] = [countEach(written), countEach(forms)]
  return new Map(
    segments.map(({ key }, at) => {
      const [form, texts] = [forms[at] ?? '', written[at] ?? '']
      return [key, { form, texts, alike: alike.get(texts) ?? 0, copies: copies.get(form) ?? 0 }]
    })
  )
}

/** Count how often each text occurs. */
export function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
