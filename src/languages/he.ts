import type { Language } from './language.ts'

/** Hebrew. */
export const he: Language = {
  tag: 'he',
  abbreviations: '',
  unfinished: /^\p{L}$/u,
  speaker: /^\s*(?:קרא|אמר|שאל|ענ|צעק|לחש|השיב)/u,
  divisions: 'סעיף|פרק'
}
