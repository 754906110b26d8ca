/** Numbers on the cells of a region, one per layer. */
export class Grid {
  readonly #layers: number
  readonly #values: Float32Array | Float64Array

  /**
   * @param cells - number of cells, such as the size of a region.
   * @param layers - count of numbers per cell.
   * @param fill - initial value.
   * @param Values - typed array class, which sets the precision.
   */
  constructor(
    cells: number,
    layers: number,
    fill = 0,
    Values: Float32ArrayConstructor | Float64ArrayConstructor = Float32Array
  ) {
    this.#layers = layers
    this.#values = new Values(cells * layers).fill(fill)
  }

  /** Get a number of a cell. */
  get(cell: number, layer: number): number {
    return this.#values[cell * this.#layers + layer] ?? 0
  }

  /** Set a number of a cell. */
  set(cell: number, layer: number, value: number): void {
    this.#values[cell * this.#layers + layer] = value
  }

  /** Set the first numbers of a cell. */
  setAll(cell: number, values: ArrayLike<number>): void {
    this.#values.set(values, cell * this.#layers)
  }

  /** Add the values of all cells to the given sums, layer by layer. */
  addTo(sums: Float64Array): void {
    for (let at = 0; at < this.#values.length; at += 1) {
      const layer = at % this.#layers
      sums[layer] = (sums[layer] ?? 0) + (this.#values[at] ?? 0)
    }
  }
}
