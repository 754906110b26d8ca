import { oncePer } from '../nodes/index.ts'
import type { Wording } from './wording.ts'

/** Writes a text in an interface language. */
export type Template = (wording: Wording) => string

/** A slot as it is in a text or a URL: its number between two characters that Unicode keeps for use inside programs. */
const marks = /(?:\uFDD0|%EF%B7%90)(\d+)(?:\uFDD1|%EF%B7%91)/gu

/** Chooses how wording becomes a part of a text after what is before it. */
export type Escape = (before: string) => (wording: string) => string

/** A wording of slots, for texts that are written once in all interface languages. */
export interface OpenWording {
  /**
   * Leaves a slot wherever languages differ. Slots may be put together, also within a value of other wording, but not
   * looked into.
   */
  readonly open: Wording
  /** Make a template of a text that was written with the open wording. */
  readonly close: (text: string, escapeBehind: Escape) => Template
}

/** Write a text in all interface languages at once: it is written a single time, and each language fills its slots. */
export function makeTemplate(write: Template, escapeBehind: Escape): Template {
  const { open, close } = openWording()
  return close(write(open), escapeBehind)
}

/** Open a wording, for one text or for several that go together. */
export function openWording(): OpenWording {
  const slots = new Map<string, Template>()
  const fill = oncePer((wording: Wording) => [...slots.values()].map(slot => slot(wording)))
  return {
    open: leaveOpen(slots),
    close: (text, escapeBehind) => {
      const pieces = [...text.matchAll(marks)].map(({ 0: found, 1: number, index }) => ({
        end: index,
        next: index + found.length,
        number: Number(number),
        join: escapeBehind(text.slice(0, index))
      }))
      return wording => {
        const filled = fill(wording)
        let written = ''
        let from = 0
        for (const { end, next, number, join } of pieces) {
          written += text.slice(from, end) + join(filled[number] ?? '')
          from = next
        }
        return written + text.slice(from)
      }
    }
  }
}

/** Make a wording of slots, and note how each is filled; the same wording, the same slot. */
function leaveOpen(slots: Map<string, Template>): Wording {
  const known = new Map<string, string>()
  const open = (name: string, value: unknown, fill: Template): string => {
    const key = JSON.stringify([name, value])
    const slot = known.get(key) ?? `\uFDD0${slots.size}\uFDD1`
    known.set(key, slot)
    slots.set(slot, fill)
    return slot
  }
  /** A text that looks like a slot is one only if that was opened before, so that no slot is filled with itself. */
  const close = (value: string | number): ((wording: Wording) => string | number) => {
    const text = String(value)
    const held = new Map([...text.matchAll(marks)].map(([slot]) => [slot, slots.get(slot)]))
    if (held.size === 0) return () => value
    return wording => text.replace(marks, slot => held.get(slot)?.(wording) ?? slot)
  }
  return {
    language: open('language', '', ({ language }) => language),
    translate: (key, values) => {
      if (!values) return open(key, '', ({ translate }) => translate(key))
      const closed = Object.entries(values).map(([name, value]) => [name, close(value)] as const)
      return open(key, values, wording =>
        wording.translate(key, Object.fromEntries(closed.map(([name, fill]) => [name, fill(wording)])))
      )
    },
    nameOf: locale => open('nameOf', locale, ({ nameOf }) => nameOf(locale)),
    day: date => open('day', date, ({ day }) => day(date)),
    percent: share => open('percent', share, ({ percent }) => percent(share)),
    choose: texts => {
      if (!texts || Object.keys(texts).length === 0) return undefined
      return {
        locale: open('locale', texts, ({ choose }) => choose(texts)?.locale ?? ''),
        text: open('text', texts, ({ choose }) => choose(texts)?.text ?? '')
      }
    },
    in: language => {
      throw new RangeError(
        `Unexpected wording of ${language} in a text that is written in all languages at once`
      )
    }
  }
}
