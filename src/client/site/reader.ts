// The script of the reader page, which is complete without it.
import { followLanguage } from './language.ts'
import { openCards } from './reader/cards.ts'
import { markContents } from './reader/contents.ts'
import { offerCopies } from './reader/copy.ts'
import { openPanels } from './reader/panels.ts'
import { reveal, watchPointer } from './reader/pointed.ts'
import { keepViews } from './reader/views.ts'

document.documentElement.classList.add('scripted')
followLanguage()
watchPointer()
keepViews()
markContents()
openPanels()
openCards()
offerCopies()
addEventListener('hashchange', reveal)
addEventListener('DOMContentLoaded', () => {
  if (location.hash) reveal()
})
