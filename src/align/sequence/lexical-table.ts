/**
 * Translation probabilities of the tokens of one language, as rows of a sparse matrix: token `t` has the entries from
 * `start[t]` to `start[t + 1]`; the shares of a row add up to at most 1.
 */
export interface LexicalTable {
  readonly start: Int32Array
  readonly tokens: Int32Array
  readonly shares: Float32Array
}
