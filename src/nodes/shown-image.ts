/** An image of the corpus that is published with the text. */
export interface ShownImage {
  /** Its path below the output folder, with `/`. */
  readonly path: string
  /** Its file, absolute. */
  readonly file: string
}

declare module 'mdast' {
  interface Image {
    /** The file to show, if it is one of the corpus. */
    shown?: ShownImage
  }
}
