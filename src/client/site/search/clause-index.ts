import MiniSearch from 'minisearch'
import type { SearchedBitext, SearchSetup } from '../../../editions/search/protocol.ts'
import { fold } from '../../../text/search/fold.ts'
import { gramsOf, isWord, shardOf } from '../../../text/search/grams.ts'
import { placesOf, termsOf } from '../../../text/search/places.ts'
import { loadClauses, loadGrams } from './load.ts'

/** A clause of a bitext. */
export interface IndexedClause {
  readonly bitext: SearchedBitext
  readonly anchor: string
  readonly place: string
  readonly source: string
  readonly targetPlace: string
  readonly target: string
}

/** A clause prepared for searching. */
interface FoldedClause {
  readonly id: number
  readonly clause: IndexedClause
  readonly source: string
  readonly target: string
}

/** The index of a site, of which a search loads only what it needs. */
export interface ClauseIndex {
  /** List the numbers of the bitexts that may contain every term, in order; `undefined` if the query is too short. */
  readonly candidates: (query: string) => Promise<number[] | undefined>
  /** Find the clauses of some bitexts that contain every term, in text of one language or of any (`''`), best first. */
  readonly find: (query: string, numbers: readonly number[], language: string) => Promise<IndexedClause[]>
}

/** Maximum number of grams of a query that are looked up. */
const mostGrams = 24

/** Open the index of a site. */
export function openIndex({ root, shards, bitexts }: SearchSetup): ClauseIndex {
  const clauses: FoldedClause[] = []
  const ranking = new MiniSearch<FoldedClause>({
    fields: ['source', 'target'],
    tokenize: gramsOf,
    processTerm: gram => gram
  })
  const added = new Map<SearchedBitext, Promise<void>>()
  const add = (bitext: SearchedBitext): Promise<void> => {
    const adding = added.get(bitext) ?? addClauses(bitext)
    added.set(bitext, adding)
    return adding
  }
  const addClauses = async (bitext: SearchedBitext): Promise<void> => {
    try {
      const rows = await loadClauses(root, bitext.file)
      const folded = rows.map(([anchor, place, source, targetPlace, target], at) => ({
        id: clauses.length + at,
        clause: { bitext, anchor, place, source, targetPlace, target },
        source: fold(source),
        target: fold(target)
      }))
      clauses.push(...folded)
      ranking.addAll(folded)
    } catch (error) {
      added.delete(bitext)
      throw error
    }
  }
  return {
    candidates: async query => {
      const grams = [...new Set(termsOf(query).flatMap(gramsOf))].slice(0, mostGrams)
      const [first, ...rest] = await Promise.all(grams.map(gram => holding(root, shards, gram)))
      if (!first) return undefined
      return [...first].filter(number => rest.every(set => set.has(number))).sort((a, b) => a - b)
    },
    find: async (query, numbers, language) => {
      const among = new Set(numbers.flatMap(number => bitexts[number] ?? []))
      await Promise.all([...among].map(add))
      const terms = termsOf(query)
      const foundBy = (id: number): FoldedClause[] => {
        const found = clauses[id]
        return found && among.has(found.clause.bitext) && isHit(found, terms, language) ? [found] : []
      }
      return ranking
        .search(terms.join(' '), {
          prefix: isWord,
          combineWith: 'AND',
          filter: ({ id }) => foundBy(id).length > 0
        })
        .flatMap(({ id }) => foundBy(id).map(({ clause }) => clause))
    }
  }
}

/** List the bitexts that may contain a gram, or a word beginning with it. */
async function holding(root: string, shards: number, gram: string): Promise<ReadonlySet<number>> {
  const shard = await loadGrams(root, `search/grams/${shardOf(gram, shards)}.js`)
  const isBeginning = isWord(gram)
  const rows = shard.filter(([each]) => (isBeginning ? each.startsWith(gram) : each === gram))
  return new Set(rows.flatMap(([, ...numbers]) => numbers))
}

function isHit({ clause, ...folded }: FoldedClause, terms: readonly string[], language: string): boolean {
  const texts = (['source', 'target'] as const)
    .filter(side => language === '' || clause.bitext[side] === language)
    .map(side => folded[side])
  return terms.every(term => texts.some(text => placesOf(term, text).length > 0))
}
