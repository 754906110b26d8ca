/** Style of the review report; it stands in the file itself. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2128, #e6e8ec); --quiet: light-dark(#5a6270, #a4abb8);
  --paper: light-dark(#fbfbfa, #16181c); --line: light-dark(#dcdfe4, #33373f); --in: light-dark(#0b5d2a, #8fe0ad);
  --in-paper: light-dark(#dff3e5, #12351f); --out: light-dark(#8c1d1d, #f4a9a9); --out-paper: light-dark(#fbe3e3, #431a1a) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.65 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-block: 2rem .5rem } h3 { font-size: .95rem; margin: 0; font-weight: 600 }
a { color: inherit } a:focus-visible, summary:focus-visible { outline: 3px solid currentColor; outline-offset: 2px }
:lang(ja) { font-family: 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic', sans-serif }
:lang(zh-Hans) { font-family: 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif }
.row { border-block-start: 1px solid var(--line); padding-block: .8rem }
.row header { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; color: var(--quiet) }
.row h3 { color: var(--ink) }
.sides { display: grid; gap: .4rem 1.6rem; grid-template-columns: 1fr; margin-block: .4rem }
.sides p { margin: 0; line-break: strict; overflow-wrap: anywhere }
ins { color: var(--in); background: var(--in-paper); text-decoration: none; border-block-end: 2px solid }
del { color: var(--out); background: var(--out-paper) }
.impact { color: var(--quiet); font-size: .9rem; margin: 0; padding-inline-start: 1.2rem }
table { border-collapse: collapse } th, td { text-align: start; padding: .2rem 1.2rem .2rem 0; border-block-end: 1px solid var(--line) }
@media (min-width: 46rem) { .sides { grid-template-columns: 1fr 1fr } }
@media print { .row { break-inside: avoid } }
`
