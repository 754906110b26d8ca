import { listSegments, segmentText } from 'taiyaku'
import { quote } from 'taiyaku/rules'

/** Options by the interface of Standard Schema, without a library. */
const options = {
  '~standard': {
    version: 1,
    vendor: 'taiyaku-plugin-esperanto',
    validate({ most = 0 }) {
      if (Number.isInteger(most)) return { value: { most } }
      return {
        issues: [{ message: `Unexpected ${JSON.stringify(most)}, expected a whole number`, path: ['most'] }]
      }
    }
  }
}

/** Find segments with more exclamation marks than they may have. */
export const shouting = {
  id: 'shouting',
  description: 'A segment has more exclamation marks than it may have.',
  severity: 'warning',
  options,
  checkText({ tree, report }, { most }) {
    for (const segment of listSegments(tree)) {
      const text = segmentText(segment)
      const count = text.match(/[!！]/g)?.length ?? 0
      if (count > most) report(`${count} exclamation marks: ${quote(text)}`, segment)
    }
  }
}
