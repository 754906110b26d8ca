import { segmentText } from 'taiyaku'

/** Words that render each other by a glossary, which takes some time to load. */
export function glossaryEvidence(glossary) {
  return {
    name: 'glossary',
    async prepare({ source, target }) {
      await new Promise(resolve => setTimeout(resolve, 5))
      const wordsOf = segment =>
        new Set(
          segmentText(segment)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? []
        )
      const sources = source.map(wordsOf)
      const targets = target.map(wordsOf)
      return (from, to) => {
        const rendered = [...sources[from]].filter(word => targets[to].has(glossary[word]))
        return 4 * rendered.length
      }
    }
  }
}
