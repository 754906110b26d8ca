import { definePlugin } from 'taiyaku'
import { bilingualText } from './edition.js'
import { glossaryEvidence } from './evidence.js'
import { interfaceInEsperanto } from './interface.js'
import { esperanto } from './language.js'
import { subtitles } from './reader.js'
import { shouting } from './rule.js'

/** Esperanto, and one plug-in of every other kind. */
export default function taiyakuEsperanto({ glossary = {} } = {}) {
  return definePlugin({
    name: 'taiyaku-plugin-esperanto',
    languages: [esperanto],
    readers: [subtitles],
    evidence: [glossaryEvidence(glossary)],
    rules: [shouting],
    editions: [bilingualText],
    interfaceLanguages: [interfaceInEsperanto]
  })
}
