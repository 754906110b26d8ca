import type { BlockContent, DefinitionContent, Parent } from 'mdast'

/** A box of a documentation site: a note, a tip, a tab, the content of a component. */
export interface Container extends Parent {
  /** Node type. */
  type: 'container'
  /** Kind as written: `tip`, `Pitfall`. */
  kind: string
  /** Whether the first child is its title. */
  titled: boolean
  /** Its title, if it has one, and its content. */
  children: Array<BlockContent | DefinitionContent>
}

declare module 'mdast' {
  interface BlockContentMap {
    container: Container
  }
  interface RootContentMap {
    container: Container
  }
  interface Heading {
    /** Id that the text gives to the heading, for links to it. */
    anchor?: string
  }
}
