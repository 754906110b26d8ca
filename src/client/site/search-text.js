// How texts and what is looked for are folded, cut into grams and compared: the same as in `src/render/search/grams.ts`.
;(() => {
  const ignored = /[\p{Cf}\p{Variation_Selector}"“”„«»「」『』《》〈〉]/gu
  const clusters = /[^\p{M}\uff9e\uff9f\u1160-\u11ff][\p{M}\uff9e\uff9f\u1160-\u11ff]*|./gsu
  const dense =
    '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー'
  const units = new RegExp(`[${dense}]|(?:(?![${dense}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
  const startsDense = new RegExp(`^[${dense}]`, 'u')
  const insideWord = new RegExp(`(?![${dense}])[\\p{L}\\p{N}\\p{M}]$`, 'u')
  const startsWord = new RegExp(`^(?![${dense}])[\\p{L}\\p{N}\\p{M}]`, 'u')

  const foldCluster = cluster => {
    const plain = cluster.normalize('NFKC').toLowerCase().replace(ignored, '')
    return plain.replace(/\p{Ps}/gu, '(').replace(/\p{Pe}/gu, ')')
  }
  const fold = text => text.replace(clusters, foldCluster)
  const firstOf = (text, count) => [...text.slice(0, count * 2)].slice(0, count).join('')
  const lastOf = text => [...text.slice(-2)].at(-1) ?? ''

  /** Whether a gram is the beginning of a word, and not two neighbours. */
  const isWord = gram => ![...gram].some(char => startsDense.test(char))

  const gramsOf = folded => {
    const grams = []
    let last = ''
    let end = -1
    for (const { 0: unit, index } of folded.matchAll(units)) {
      if (index === end) grams.push(last + firstOf(unit, 1))
      if (!startsDense.test(unit)) grams.push(firstOf(unit, 12))
      last = lastOf(unit)
      end = index + unit.length
    }
    return grams.filter(gram => gram.length > 1)
  }

  const shardOf = (gram, count) => {
    let hash = 0x811c9dc5
    for (const char of firstOf(gram, 2)) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193)
    return (hash ^ (hash >>> 15)) & (count - 1)
  }

  /** What is looked for, folded: each of these must be found. */
  const termsOf = query =>
    fold(query)
      .split(/\s+/u)
      .filter(term => /[\p{L}\p{N}]/u.test(term))

  /** Every place of a term in a folded text, as [start, end]; a word is found from its beginning only. */
  const placesOf = (term, folded) => {
    const places = []
    const word = startsWord.test(term)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (!word || !insideWord.test(folded.slice(Math.max(0, at - 2), at)))
        places.push([at, at + term.length])
    }
    return places
  }

  /** Cut a text, as it is, into pieces that are hit and pieces that are not. */
  const markedPieces = (text, terms) => {
    const origin = []
    for (const { 0: cluster, index } of text.matchAll(clusters)) {
      for (const _ of foldCluster(cluster).split('')) origin.push([index, index + cluster.length])
    }
    const folded = fold(text)
    const hits = terms
      .flatMap(term => placesOf(term, folded))
      .map(([start, end]) => [origin[start][0], origin[end - 1][1]])
      .sort((first, second) => first[0] - second[0] || second[1] - first[1])
    const pieces = []
    let end = 0
    for (const [from, to] of hits) {
      if (to <= end) continue
      if (from > end) pieces.push({ text: text.slice(end, from), hit: false })
      const start = Math.max(from, end)
      if (from < end) pieces[pieces.length - 1].text += text.slice(start, to)
      else pieces.push({ text: text.slice(start, to), hit: true })
      end = to
    }
    if (end < text.length) pieces.push({ text: text.slice(end), hit: false })
    return pieces
  }

  globalThis.taiyakuSearch = { fold, gramsOf, isWord, shardOf, termsOf, placesOf, markedPieces }
})()
