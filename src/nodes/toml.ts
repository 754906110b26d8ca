import type { Literal } from 'mdast'

/** Front matter in TOML, between lines of `+++`. */
export interface Toml extends Literal {
  /** Node type. */
  type: 'toml'
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml
  }
  interface RootContentMap {
    toml: Toml
  }
}
