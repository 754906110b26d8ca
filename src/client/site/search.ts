// The script of the search page. The index files, and the setup of the page's language, call it.
import type { SearchReceiver } from '../../editions/search/protocol.ts'
import { followLanguage } from './language.ts'
import { receive } from './search/load.ts'
import { startSearch } from './search/start.ts'

followLanguage()
const taiyakuSearch: SearchReceiver = { start: startSearch, receive }
Object.assign(globalThis, { taiyakuSearch })
