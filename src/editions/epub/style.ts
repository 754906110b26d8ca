/** Style sheet of a book. It sets no text or background colours, so that every theme of a reading system stays readable. */
export const style = `body { line-height: 1.7; overflow-wrap: anywhere }
h1 { font-size: 1.5em }
h2 { font-size: 1.25em }
h3, h4, h5, h6 { font-size: 1.1em }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; break-after: avoid; page-break-after: avoid }
:lang(ja), :lang(zh) { line-break: strict }
p { margin: 0.3em 0; text-align: start }
.title { font-size: 1.1em; margin-bottom: 1.5em }
div.heading { margin: 1.8em 0 0.8em; break-inside: avoid; page-break-inside: avoid; break-after: avoid; page-break-after: avoid }
.heading h1, .heading h2, .heading h3, .heading h4, .heading h5, .heading h6 { margin: 0 }
.row { margin: 1em 0; break-inside: avoid; page-break-inside: avoid }
.rendering { border-inline-start: 0.15em solid #6f8fb0; padding-inline-start: 0.8em; margin: 0.4em 0 }
.row .target.heading { font-weight: bold; margin: 0.3em 0 }
.mark, .nothing { font-size: 0.8em; opacity: 0.8 }
.facts { padding-inline-start: 1.2em }
dt { font-weight: bold; margin-top: 0.8em }
dd { margin-inline-start: 1.2em }
aside { border-top: 0.1em solid #6f8fb0; margin-top: 1.5em; font-size: 0.9em }
nav ol { list-style: none; padding-inline-start: 1.2em }
nav li { margin: 0.4em 0 }
nav a { text-decoration: none }
nav span { display: block }
pre { white-space: pre-wrap; font-size: 0.85em }
table { border-collapse: collapse }
td { border: 0.05em solid #6f8fb0; padding: 0.2em 0.5em }
`
