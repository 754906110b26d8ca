import { filterRules } from './filters.ts'

/** Style sheet of the review report, included in the file. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2128, #e6e8ec); --quiet: light-dark(#565e6c, #a9b0bd);
  --paper: light-dark(#f6f6f4, #131519); --card: light-dark(#fff, #1b1e23); --line: light-dark(#d9dce2, #343942);
  --in: light-dark(#0b5228, #9be8b7); --in-paper: light-dark(#dff3e5, #12351f);
  --out: light-dark(#861a1a, #f6b4b4); --out-paper: light-dark(#fbe3e3, #431a1a);
  --new: light-dark(#1f5f8b, #8cc8f0); --stale: light-dark(#8a5a00, #f0c060); --orphaned: var(--out) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; font: 1rem/1.7 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 1rem 0 0 }
h2 { display: inline; font-size: 1.1rem }
h3 { font: 600 .9rem/1.5 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; color: var(--ink) }
a { color: inherit } h3 a { text-decoration: none } h3 a:hover { text-decoration: underline }
:focus-visible { outline: 3px solid var(--new); outline-offset: 2px }
:lang(ja) { font-family: 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', sans-serif }
:lang(zh-Hans) { font-family: 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif }
:lang(zh-Hant) { font-family: 'PingFang TC', 'Noto Sans TC', 'Noto Sans CJK TC', 'Microsoft JhengHei', sans-serif }
.since, .side, .none, .impact, .label { color: var(--quiet) }
.since { margin: 0 0 1rem; overflow-wrap: anywhere }
table { border-collapse: collapse; margin-block: 1rem; font-variant-numeric: tabular-nums }
th, td { font-weight: 400; text-align: end; padding: .15rem 0 .15rem 1rem; border-block-end: 1px solid var(--line) }
th:first-child { text-align: start; padding-inline-start: 0; overflow-wrap: anywhere } thead th { color: var(--quiet) }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem }
fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: .2rem .8rem; border: 1px solid var(--line); border-radius: .4rem; min-width: 0 }
legend { color: var(--quiet); font-size: .85rem }
label, summary { cursor: pointer }
label { min-height: 24px }
summary { padding-block: .3rem; color: var(--quiet) } summary h2 { color: var(--ink) }
details { margin-block: 1.5rem }
.row { background: var(--card); border: 1px solid var(--line); border-inline-start: .3rem solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin-block: .6rem }
.row:target { outline: 2px solid var(--new) }
.row header { display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; color: var(--quiet); font-size: .9rem }
.decision { font-weight: 600 }
[data-decision='new'] { border-inline-start-color: var(--new) } [data-decision='new'] .decision { color: var(--new) }
[data-decision='stale'] { border-inline-start-color: var(--stale) } [data-decision='stale'] .decision { color: var(--stale) }
[data-decision='orphaned'] { border-inline-start-color: var(--orphaned) } [data-decision='orphaned'] .decision { color: var(--orphaned) }
.sides { display: grid; gap: .3rem 1.6rem; grid-template-columns: minmax(0, 1fr); margin-block: .3rem }
.sides p { margin: 0; line-break: strict; overflow-wrap: anywhere }
.sides .side { font-size: .8rem }
pre { margin: 0; font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
ins { color: var(--in); background: var(--in-paper); text-decoration: none; border-block-end: 2px solid }
del { color: var(--out); background: var(--out-paper) }
.impact { font-size: .85rem; margin: .3rem 0 0; padding-inline-start: 1.1rem; overflow-wrap: anywhere }
${filterRules} { display: none }
@media (min-width: 46rem) { .sides { grid-template-columns: repeat(2, minmax(0, 1fr)) } }
@media print {
  :root { color-scheme: light } body { background: none; max-width: none; padding: 0; font-size: 10pt }
  .filters { display: none } .row { break-inside: avoid; background: none } summary, header { break-after: avoid }
}
`
