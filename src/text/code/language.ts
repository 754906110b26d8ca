/** How a programming language writes what people translate: comments, strings and markup. */
export interface CodeLanguage {
  /** Matches the start of a comment that ends with its line. */
  readonly lineComment?: RegExp
  /** Start and end of comments that may span lines. */
  readonly blockComments: ReadonlyArray<readonly [string, string]>
  /** Start and end of strings that may span lines. */
  readonly longStrings: ReadonlyArray<readonly [string, string]>
  /** Matches a string within one line, with its quotes. */
  readonly string?: RegExp
  /** Whether there is text between tags: everywhere, or only within elements that are closed again. */
  readonly tags: 'none' | 'within' | 'all'
  /** Which lines may be prose instead of code, such as output, a diagram or a sentence. */
  readonly prose: 'never' | 'lines' | 'all'
}

/** Longer strings are not matched, which keeps text consisting of quotation marks in linear time. */
const doubleQuoted = '"(?:[^"\\\\\\n]|\\\\.){0,1000}"'
const singleQuoted = "'(?:[^'\\\\\\n]|\\\\.){0,1000}'"
const anyString = new RegExp(`${doubleQuoted}|${singleQuoted}`, 'y')
const slashes = /\/\/.*/y
/** A number sign starts a comment only at the start of a word: not in `$#` or `a#b`. */
const hash = /(?<![^\s;])#(?![\da-f]{3,8}\b).*/iy
const starred = ['/*', '*/'] as const
const none: CodeLanguage = { blockComments: [], longStrings: [], tags: 'none', prose: 'never' }

const c: CodeLanguage = { ...none, lineComment: slashes, blockComments: [starred], string: anyString }
const script: CodeLanguage = { ...c, longStrings: [['`', '`']], tags: 'within' }
// In Rust, an apostrophe begins a lifetime as often as a character.
const rust: CodeLanguage = {
  ...c,
  string: new RegExp(`${doubleQuoted}|'(?:[^'\\\\\\n]|\\\\[^\\n]{1,8})'`, 'y')
}
const python: CodeLanguage = {
  ...none,
  lineComment: hash,
  longStrings: [
    ['"""', '"""'],
    ["'''", "'''"]
  ],
  string: anyString
}
const shell: CodeLanguage = { ...none, lineComment: hash, string: anyString }
const sql: CodeLanguage = { ...none, lineComment: /--.*/y, blockComments: [starred], string: anyString }
/** HTML and similar languages. */
export const markupLanguage: CodeLanguage = {
  ...none,
  blockComments: [['<!--', '-->']],
  string: anyString,
  tags: 'all'
}
const php: CodeLanguage = { ...c, lineComment: /\/\/.*|(?<![^\s;])#(?!\[).*/y, tags: 'within' }
const json: CodeLanguage = { ...c, string: new RegExp(doubleQuoted, 'y') }
const generic: CodeLanguage = {
  ...none,
  lineComment: /(?<![^\s;])(?:\/\/|#(?=\s)).*/y,
  blockComments: [starred, ['<!--', '-->']],
  string: anyString,
  tags: 'within'
}
const output: CodeLanguage = { ...generic, tags: 'none', prose: 'lines' }

const languages: ReadonlyArray<readonly [CodeLanguage, string]> = [
  [c, 'c h cpp c++ cc hpp csharp cs c# java kotlin kt swift dart scala groovy gradle objc objectivec solidity sol proto protobuf jsonc json5 go golang zig scss sass less glsl wgsl'],
  [{ ...none, blockComments: [starred], string: anyString }, 'css'],
  [script, 'js javascript mjs cjs jsx ts typescript mts tsx node astro'],
  [rust, 'rust rs'],
  [python, 'python py python3 py3 pycon ipython starlark toml'],
  [shell, 'sh bash zsh shell fish ruby rb yaml yml perl pl r elixir ex dockerfile docker make makefile cmake nginx ini properties env dotenv conf hcl tf terraform graphql gql julia nix powershell ps1 ps'],
  [sql, 'sql mysql pgsql postgresql sqlite plsql lua haskell hs elm ada'],
  [markupLanguage, 'html xml vue svg xhtml svelte vue-html htm handlebars hbs ejs jinja jinja2 django liquid twig erb mustache'],
  [php, 'php'],
  [json, 'json jsonl'],
  [{ ...none, lineComment: /;.*/y, string: new RegExp(doubleQuoted, 'y') }, 'clojure clj lisp elisp scheme asm'],
  [{ ...none, lineComment: /(?<!\\)%.*/y }, 'tex latex matlab erlang'],
  [{ ...output, prose: 'all' }, 'mermaid plantuml dot graphviz ascii math md markdown mdx gherkin']
] // biome-ignore format: a table reads better in rows

const byName: ReadonlyMap<string, CodeLanguage> = new Map(
  languages.flatMap(([language, names]) => names.split(' ').map(name => [name, language] as const))
)

/** Directives of MyST and Sphinx whose body is code or an option list, not text. */
const codeDirective =
  /^(?:code|code-block|code-cell|sourcecode|literalinclude|include|image|figure|math|toctree|parsed-literal)$/

/**
 * Find the language of a code block by its info string: `js`, `rust,ignore`, `vue{3}`, `{.python .annotate}`.
 *
 * @returns what most languages have in common if the name is unknown or missing. Lines of program output and of plain
 * text may be sentences.
 */
export function codeLanguage(info: string | null | undefined): CodeLanguage {
  const word = (info ?? '').trim().toLowerCase()
  const directive = /^\{([a-z][\w:-]*)\}/.exec(word)?.[1]
  if (directive !== undefined) return codeDirective.test(directive) ? generic : { ...output, prose: 'all' }
  const name = /[a-z][\w+#-]*/.exec(word.replace(/^language-/, ''))?.[0] ?? ''
  return byName.get(name) ?? (name === '' || isOutput(name) ? output : generic)
}

function isOutput(name: string): boolean {
  return /^(?:text|txt|plain|plaintext|output|out|console|terminal|log|none|shell-session|sh-session|session|cmd|bat|batch|http|diff|patch|tree|stdout|stderr|error)/.test(
    name
  )
}
