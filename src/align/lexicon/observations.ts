/** The texts of an accepted bead. */
export interface AcceptedBead {
  /** Texts of its source segments; at least one. */
  readonly source: readonly string[]
  /** Texts of its target segments; at least one. */
  readonly target: readonly string[]
}

/**
 * Number the observations in some beads. Beads that share the text of a segment say the same thing twice, for instance
 * when a summary renders a clause in two places, and count as one observation.
 *
 * @returns for each bead the number of its observation, which is the index of the first bead of the observation.
 */
export function numberObservations(beads: readonly AcceptedBead[]): number[] {
  const parents = beads.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up
      at = up
    }
    return at
  }
  const holders = new Map<string, number>()
  beads.forEach(({ source, target }, index) => {
    for (const key of [...source.map(text => `s${text}`), ...target.map(text => `t${text}`)]) {
      const [one, other] = [root(index), root(holders.get(key) ?? index)]
      parents[Math.max(one, other)] = Math.min(one, other)
      holders.set(key, index)
    }
  })
  return beads.map((_, index) => root(index))
}
