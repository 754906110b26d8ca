import type { Relation } from './bitext.ts'
import type { Locale } from './locale.ts'

/** Kind of a text: the full text, or its structure, with measures condensed by this project. */
export type ContentKind = 'full' | 'structure'

/** Front matter of a document's text in one locale. */
export interface TextMetadata {
  /** Title in the text's own language. */
  readonly title?: string | undefined
  /** Official number, such as 国发〔2020〕7号. */
  readonly number?: string | undefined
  /** Who issued the text. */
  readonly issuer?: string | undefined
  /** Day of adoption, ISO 8601. */
  readonly adopted?: string | undefined
  /** Day of publication, ISO 8601. */
  readonly published?: string | undefined
  /** Where the official text is published. */
  readonly url?: string | undefined
  /** Language of the text. */
  readonly locale?: Locale | undefined
  /** Kind of the text. */
  readonly content?: ContentKind | undefined
}

/** One bitext that a document asks for. */
export interface BitextDescription {
  /** Locale of the source. */
  readonly source: Locale
  /** Locale of the target. */
  readonly target: Locale
  /** How the target relates to the source. */
  readonly relation: Relation
}

/** Where a text came from, and its rights. */
export interface Provenance {
  /** File under `sources/`, as received. */
  readonly file?: string | undefined
  /** Who wrote the text. */
  readonly author?: string | undefined
  /** Where it was obtained. */
  readonly url?: string | undefined
  /** When it was obtained, ISO 8601. */
  readonly retrieved?: string | undefined
  /** What readers must know about the text: its nature, and how it was edited. */
  readonly note?: Readonly<Record<Locale, string>> | undefined
  /** Rights, in the reader's language. */
  readonly rights?: Readonly<Record<Locale, string>> | undefined
}

/** Layout of bilingual Markdown: side by side, or the source with its rendering quoted below. */
export type MarkdownLayout = 'table' | 'interleaved'

/** `document.yaml`: one work in two or more locales. */
export interface DocumentDescription {
  /** Title per locale. */
  readonly title: Readonly<Record<Locale, string>>
  /** Last change of the document, ISO 8601 date. */
  readonly updated: string
  /** Bitexts to publish. */
  readonly bitexts: readonly BitextDescription[]
  /** Provenance per locale. */
  readonly provenance: Readonly<Record<Locale, Provenance>>
  /** Its subjects, to which concepts of the termbase may be limited. */
  readonly subject?: readonly string[] | undefined
  /** Layout of its bilingual Markdown; `table` by default. */
  readonly markdown?: MarkdownLayout | undefined
  /** Profile of the Markdown of its texts, such as `vitepress`; recognised by default. */
  readonly profile?: string | undefined
  /** Address of the page that relative links of the text lead from, per locale. */
  readonly base?: Readonly<Record<Locale, string>> | undefined
}

/** `site.yaml`. */
export interface SiteDescription {
  /** Base URL of the published site, with a trailing slash. */
  readonly url: string
  /** Title per interface language. */
  readonly title: Readonly<Record<Locale, string>>
  /** Interface languages; the first is the default. */
  readonly languages: readonly Locale[]
  /** Address that relative links of all texts lead from, unless their documents have one of their own. */
  readonly base?: string | undefined
}
