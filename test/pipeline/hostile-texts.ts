/** Repeat a text to a length. */
function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** Number texts, as many as fit into a length. */
function count(length: number, write: (index: number) => string): string {
  return Array.from({ length: Math.ceil(length / (write(9999).length || 1)) }, (_, index) =>
    write(index)
  ).join('')
}

/** What is repeated, by name: marks of Markdown that are opened and never closed, nested, or too many. */
const repeated: Readonly<Record<string, string>> = {
  stars: '*',
  'stars open': '*a ',
  'stars closed': 'a**b',
  underscores: ' _a',
  tildes: '~~a',
  'mixed emphasis': '*a _b **c ',
  'emphasis in Han': '**“放”**管',
  'code open': '` a `` ',
  brackets: '[',
  'closed brackets': ']',
  images: '![',
  'links open': '[a](b',
  'links nested': '[a](',
  references: '[a]',
  'comments open': 'a <!-- ',
  'comments open, lines': 'a <!--\n',
  'comments open, blocks': '<!-- a\n\n',
  'instructions open': 'a <?',
  'CDATA open': 'a <![CDATA[',
  declarations: 'a <!A ',
  'tags open': '<a b="',
  'autolinks open': '<http:',
  quotes: '>',
  'lists in a line': '- ',
  'lists and quotes in a line': '> - ',
  'list tight': '- a\n',
  'list loose': '- a\n\n',
  'list numbered': '1. a\n',
  'headings ': '# a\n\n',
  'headings set below': 'a\n=\n\n',
  rules: '***\n\n',
  fences: '```\n',
  'indented code': '    a\n\n',
  'table rows': '|a|b|\n|-|-|\n',
  pipes: '|',
  spaces: ' ',
  'spaces and a letter': `${' '.repeat(900)}a`,
  'line ends': '\n',
  backslashes: '\\',
  references_: '&amp;',
  'references open': '&',
  'numeric references': '&#x10FFFF;',
  addresses: 'http://a.b ',
  www: 'www.a ',
  mail: 'a@b',
  'Han brackets': '（',
  'Han brackets in pairs': '（以下、「あ」という。）',
  'Han quotes': '「',
  enumeration: '（1）a',
  commas: '、',
  'full stops': '。',
  figures: '1,',
  articles: '第1条 a\n\n',
  'Han figures': '十',
  'wide letters': 'Ａ１',
  'combining marks': 'a\u0301\u0301\u0301\u0301',
  directions: '\u202e\u202d',
  'pairs of surrogates': '𠮷',
  'byte order marks': '\ufeff',
  'short paragraphs': 'a\n\n',
  'the same paragraph': 'Same text here.\n\n'
}

/**
 * Make texts that cost a careless reader minutes or gigabytes, each of about a length: one in a single paragraph, where it
 * is not refused for that alone, one in many.
 */
export function makeHostileTexts(length: number): Record<string, string> {
  const texts = Object.entries(repeated).map(([name, text]) => [name, fill(text, length)] as const)
  const longest = Math.min(length, 30_000)
  return {
    ...Object.fromEntries(texts),
    'quotes with lazy lines': `${'>'.repeat(99)} a\n${fill('b\n', length)}`,
    'lists nested': fill(
      count(180 * 90, index => `${' '.repeat(2 * (index % 90))}- a\n`),
      length
    ),
    notes: count(length, index => `x[^${index}]\n\n[^${index}]: y\n\n`),
    'notes in notes': count(length, index => `[^${index}]: x[^${index + 1}]\n\n`),
    definitions: count(longest, index => `[${index}]: /u\n`),
    'definitions apart': count(length, index => `[${index}]: /u\n\n`),
    'a wide table': `|${'a|'.repeat(longest / 8)}\n|${'-|'.repeat(longest / 8)}\n|b|\n`,
    'code spans of every length': count(longest, index => `${'`'.repeat(index % 200)} `),
    'front matter nested': `---\na: ${'['.repeat(longest)}\n---\n\nb\n`,
    'front matter of lists': `---\na:\n${fill('- - - ', longest)}\n---\n\nb\n`,
    'front matter of keys': `---\n${count(longest, index => `k${index}: 1\n`)}---\n\nb\n`,
    'front matter of aliases': `---\na: &a [x,x]\n${count(longest / 4, index => `b${index}: [*a,*a,*a,*a]\n`)}---\n\nb\n`,
    'an outline': count(length, index => `${index}. a\n\n`)
  }
}
