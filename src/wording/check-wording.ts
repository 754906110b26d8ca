import { enWording } from './en/index.ts'
import type { InterfaceLanguage } from './interface-language.ts'

/** A fault in the wording of an interface language. */
export interface WordingFault {
  /** Its location: the keys from the interface language on. */
  readonly path: readonly [part: 'site' | 'review', key: string]
  /** What was found and what was expected. */
  readonly reason: string
}

/** Find keys that the interface does not have, and values to fill in that its English wording does not have. */
export function checkWording({ site, review = {} }: Partial<InterfaceLanguage>): WordingFault[] {
  return [...checkPart('site', site ?? {}), ...checkPart('review', review)]
}

function checkPart(part: 'site' | 'review', texts: Readonly<Record<string, string>>): WordingFault[] {
  const english: Readonly<Record<string, string>> = enWording[part]
  return Object.entries(texts).flatMap(([key, text]): WordingFault[] => {
    const expected = english[key]
    if (expected === undefined) {
      const reason = `Unexpected key "${key}", expected one that the English wording has`
      return [{ path: [part, key], reason }]
    }
    const known = valuesIn(expected)
    return valuesIn(text)
      .filter(value => !known.includes(value))
      .map(value => ({
        path: [part, key],
        reason: `Unexpected ${value}, expected ${known.length === 0 ? 'no value to fill in' : known.join(' or ')}`
      }))
  })
}

function valuesIn(text: string): string[] {
  return text.match(/\{\{.*?\}\}/gu) ?? []
}
