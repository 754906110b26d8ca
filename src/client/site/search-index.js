// The index, of which a search loads only what it needs, by script elements: so it works from disk too.
;(() => {
  const { fold, gramsOf, isWord, shardOf, termsOf, placesOf } = globalThis.taiyakuSearch
  const received = new Map()
  const loading = new Map()

  /** Called by every file of the index. */
  globalThis.taiyakuSearch.receive = (path, content) => received.set(path, content)

  const load = (root, path) => {
    const known = loading.get(path)
    if (known) return known
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = root + path.split('/').map(encodeURIComponent).join('/')
      script.onload = () => resolve(received.get(path))
      script.onerror = () => {
        loading.delete(path)
        reject(new Error(path))
      }
      document.head.append(script)
    })
    loading.set(path, promise)
    return promise
  }

  /** Open the index of a site: `root` leads to the output folder, `shards` is how many there are. */
  globalThis.taiyakuSearch.openIndex = ({ root, shards, bitexts }) => {
    const clauses = []
    const ranking = new globalThis.MiniSearch({
      fields: ['source', 'target'],
      tokenize: gramsOf,
      processTerm: gram => gram
    })
    const added = new Map()

    /** Bitexts that may hold a gram, or a word that begins with it. */
    const holding = async gram => {
      const shard = await load(root, `search/grams/${shardOf(gram, shards)}.js`)
      const starts = isWord(gram)
      const lists = shard.filter(([each]) => (starts ? each.startsWith(gram) : each === gram))
      return new Set(lists.flatMap(([, ...numbers]) => numbers))
    }

    /** Numbers of the bitexts that may hold every term, in their order; `undefined` where nothing can be looked up. */
    const candidates = async query => {
      const grams = [...new Set(termsOf(query).flatMap(gramsOf))].slice(0, 24)
      if (grams.length === 0) return undefined
      const [first, ...rest] = await Promise.all(grams.map(holding))
      return [...first].filter(number => rest.every(set => set.has(number))).sort((a, b) => a - b)
    }

    const add = number => {
      const known = added.get(number)
      if (known) return known
      const promise = load(root, bitexts[number].file).then(
        rows => {
          const documents = rows.map(([anchor, place, source, targetPlace, target]) => {
            const folded = { id: clauses.length, source: fold(source), target: fold(target) }
            clauses.push({
              bitext: bitexts[number],
              number,
              anchor,
              place,
              source,
              targetPlace,
              target,
              folded
            })
            return folded
          })
          ranking.addAll(documents)
        },
        error => {
          added.delete(number)
          throw error
        }
      )
      added.set(number, promise)
      return promise
    }

    /** Clauses of some bitexts in which every term is found, in text of one language or of any, the best first. */
    const find = async (query, numbers, language) => {
      await Promise.all(numbers.map(add))
      const terms = termsOf(query)
      const among = new Set(numbers)
      const isHit = ({ bitext, folded }) => {
        const texts = ['source', 'target']
          .filter(side => language === '' || bitext[side] === language)
          .map(side => folded[side])
        return terms.every(term => texts.some(text => placesOf(term, text).length > 0))
      }
      return ranking
        .search(terms.join(' '), {
          prefix: isWord,
          combineWith: 'AND',
          filter: ({ id }) => among.has(clauses[id].number) && isHit(clauses[id])
        })
        .map(({ id }) => clauses[id])
    }

    return { candidates, find }
  }
})()
