import * as align from '../../src/align/index.ts'
import * as editions from '../../src/editions/index.ts'
import * as taiyaku from '../../src/index.ts'
import * as languages from '../../src/languages/index.ts'
import * as nodes from '../../src/nodes/index.ts'
import * as readers from '../../src/readers/index.ts'
import * as review from '../../src/review/index.ts'
import * as rules from '../../src/rules/index.ts'
import * as segment from '../../src/segment/index.ts'
import * as terms from '../../src/terms/index.ts'
import * as wording from '../../src/wording/index.ts'
import * as lexicons from '../lexicons.ts'

/** The public modules of this package, by the name under which plug-ins and configurations import them. */
export const publicModules: Readonly<Record<string, unknown>> = {
  taiyaku,
  'taiyaku/align': align,
  'taiyaku/editions': editions,
  'taiyaku/languages': languages,
  'taiyaku/lexicons': lexicons,
  'taiyaku/nodes': nodes,
  'taiyaku/readers': readers,
  'taiyaku/review': review,
  'taiyaku/rules': rules,
  'taiyaku/segment': segment,
  'taiyaku/terms': terms,
  'taiyaku/wording': wording
}
