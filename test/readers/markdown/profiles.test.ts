import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { listSegments, segmentText } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { segment } from '../../../src/segment/index.ts'

function read(text: string, path = 'en.md'): { tree: Root; file: VFile; texts: string[] } {
  const file = new VFile({ path, value: text })
  const tree = parse(file)
  if (!tree) throw new Error(String(file.messages))
  return { tree, file, texts: listSegments(segment(tree, file, 'en')).map(segmentText) }
}

function kinds(tree: Root): string[] {
  const found: string[] = []
  visit(tree, 'container', ({ kind }) => {
    found.push(kind)
  })
  return found
}

function values(tree: Root, type: Nodes['type']): string[] {
  const found: string[] = []
  visit(tree, type, node => {
    if ('value' in node) found.push(node.value)
  })
  return found
}

/** Texts as sites write them: their segments, and the kinds of their boxes. */
const sites: Readonly<Record<string, { text: string; segments: string[]; boxes: string[] }>> = {
  'a container of VitePress': {
    text: '# Ovens {#ovens}\n\n::: warning Hot **door**\nWait until 10:30.\n:::\n\nBake.\n',
    segments: ['Ovens', 'Hot door', 'Wait until 10:30.', 'Bake.'],
    boxes: ['warning']
  },
  'a container in another one, with more colons': {
    text: ':::: details More\n\n::: tip\nKeep it dry.\n:::\n\nThe end.\n::::\n',
    segments: ['More', 'Keep it dry.', 'The end.'],
    boxes: ['details', 'tip']
  },
  'a container that ends below a list, indented like its last item': {
    text: '::: info\n- For ovens, see above.\n- For stoves, see below.\n  :::\n\nNext.\n',
    segments: ['For ovens, see above.', 'For stoves, see below.', 'Next.'],
    boxes: ['info']
  },
  'a script, a component and an interpolation of Vue': {
    text: '<script setup>\nimport Oven from "./Oven.vue"\n</script>\n\n<Oven :degrees="200" @done="bake()" />\n\nHeat to {{ degrees }} degrees.\n\n<<< @/snippets/oven.ts\n',
    segments: ['Heat to degrees.'],
    boxes: []
  },
  'directives of Docusaurus, with imports and tabs': {
    text: 'import Tabs from "@theme/Tabs"\n\nexport const Red = ({children}) => (\n  <b style={{color: "red"}}>{children}</b>\n)\n\n:::note[Before **you** start]{.wide}\n\nPlug it in.\n\n:::\n\n<Tabs>\n  <TabItem value="gas" label="Gas oven">\n\n    Open the tap.\n\n  </TabItem>\n</Tabs>\n',
    segments: ['Before you start', 'Plug it in.', 'Gas oven', 'Open the tap.'],
    boxes: ['note', 'Tabs', 'TabItem']
  },
  'expressions and ids of MDX': {
    text: '## Care {/*care*/}\n\n{/* Do not publish:\n\nan old paragraph. */}\n\nUse {props.count} cloths, <Key name={key}>or more</Key>.\n\n<DeepDive title="Why dry?">\n\nWater rusts.\n\n</DeepDive>\n',
    segments: ['Care', 'Use cloths, or more.', 'Why dry?', 'Water rusts.'],
    boxes: ['DeepDive']
  },
  'a bracket that MDX could not parse': {
    text: 'import A from "a"\n\nType { to begin, and a < b.\n\n<A>\n\nInside.\n',
    segments: ['Type { to begin, and a < b.', 'Inside.'],
    boxes: []
  },
  'admonitions of MkDocs': {
    text: '!!! note "Read *this*"\n    First.\n\n    - An item.\n\n        !!! tip\n            Nested.\n\n??? question "Why?"\n\n    Because.\n\nAfter.\n',
    segments: ['Read this', 'First.', 'An item.', 'Nested.', 'Why?', 'Because.', 'After.'],
    boxes: ['note', 'tip', 'question']
  },
  'tabs of MkDocs, with code': {
    text: '=== "Gas"\n\n    Open the tap.\n\n    ```sh\n    !!! note\n    ```\n\n=== "Electric"\n\n    Plug it in.\n',
    segments: ['Gas', 'Open the tap.', 'Electric', 'Plug it in.'],
    boxes: ['tab', 'tab']
  },
  'blocks of PyMdown, ids and inclusions': {
    text: '# Ovens { #ovens }\n\n/// warning | Hot\n\nDo not touch.\n\n///\n\n{* ../docs_src/oven.py hl[3] *}\n\n[Buy](shop.md){ .md-button }\n',
    segments: ['Ovens', 'Hot', 'Do not touch.', 'Buy'],
    boxes: ['warning']
  },
  'shortcodes of Hugo': {
    text: '{{% alert title="Hot door" color="warning" %}}\nWait a while.\n{{% /alert %}}\n\n{{< youtube abc >}}\n\nSee [the {{< term "oven" >}} page]({{< ref "oven.md#door" >}}).\n',
    segments: ['Hot door', 'Wait a while.', 'See the page.'],
    boxes: ['warning']
  },
  'hints of GitBook and loops of Liquid': {
    text: '{% hint style="info" %}\nAsk for help.\n{% endhint %}\n\n{% for oven in ovens %}\n\n- {{ oven.name }} is hot.\n\n{% endfor %}\n',
    segments: ['Ask for help.', 'is hot.'],
    boxes: ['info', 'for']
  },
  'attributes of kramdown': {
    text: '{: .no_toc }\n\n## Ovens {: #ovens }\n\nA hot one.\n{: .note }\n\nA {% raw %}cold{% endraw %} one.\n',
    segments: ['Ovens', 'A hot one.', 'A cold one.'],
    boxes: []
  },
  'inclusions and listings of mdBook': {
    text: '<span class="filename">Filename: oven.rs</span>\n\n<Listing number="4-1" caption="An oven and its door">\n\n```rust\n{{#include ../oven.rs}}\n```\n\n</Listing>\n\n{{#include intro.md}}\n\nHot.\n',
    segments: ['Filename: oven.rs', 'An oven and its door', 'Hot.'],
    boxes: ['Listing']
  },
  'alerts of GitHub, with and without a title': {
    text: '> [!NOTE]\n> It is hot.\n\n> [!tip]- Open it\n> Slowly.\n\n> A quote [!] remains.\n',
    segments: ['It is hot.', 'Open it', 'Slowly.', 'A quote [!] remains.'],
    boxes: ['note', 'tip']
  },
  'callouts of Quarto and colon fences of MyST': {
    text: '::: {.callout-note title="Hot"}\nIt is.\n:::\n\n:::{warning} Very hot\nIndeed.\n:::\n',
    segments: ['Hot', 'It is.', 'Very hot', 'Indeed.'],
    boxes: ['note', 'warning']
  },
  'HTML without blank lines': {
    text: '<details>\n<summary>How hot?</summary>\n<p>Very\nhot.</p>\n<ul>\n    <li>200 degrees</li>\n    <li>or <b>more</b></li>\n</ul>\n</details>\n\n<div align="center">\n  <img src="a.png" width="3"><br>\n</div>\n',
    segments: ['How hot?', 'Very hot.', '200 degrees', 'or more'],
    boxes: []
  },
  'words to fill in, and types': {
    text: 'Call <name> for a List<Term>, at <https://a.example/>.\n\n<b>Bold</b> <kbd>Q</kbd>.\n',
    segments: ['Call <name> for a List<Term>, at https://a.example/.', 'Bold Q.'],
    boxes: []
  },
  comments: {
    text: 'One.\n\n<!-- secret\n\n::: tip\n-->\n\nTwo <!-- hidden --> three.\n',
    segments: ['One.', 'Two three.'],
    boxes: []
  },
  'code that shows all of it': {
    text: 'Write `::: tip` and `{{< x >}}`:\n\n````md\n::: tip\n```\n{% raw %}\n```\n<Tip>\n````\n\n    !!! note\n        Indented.\n\nEnd.\n',
    segments: ['Write ::: tip and {{< x >}}:', 'End.'],
    boxes: []
  }
}

describe('what is no text of', () => {
  test.each(Object.entries(sites))('%s is kept out of the segments', (_, { text, segments, boxes }) => {
    const { tree, texts } = read(text)
    expect(texts.map(each => each.replace(/\s+/g, ' '))).toEqual(segments)
    expect(kinds(tree)).toEqual(boxes)
  })
})

test('what is no text is kept in the tree as it is, and ids go to their headings', () => {
  const { tree } = read('## Care {#care}\n\nUse {{< ref "a" >}}.\n\n{{< figure src="a.png" >}}\n')
  expect(values(tree, 'html')).toEqual(['{#care}', '{{< ref "a" >}}', '{{< figure src="a.png" >}}'])
  expect(tree.children[0]).toMatchObject({ type: 'heading', anchor: 'care' })
})

test('an address keeps the shortcode in it', () => {
  const { tree } = read('[a]({{< ref "oven.md" >}}#door)\n\n{{< x >}}\n')
  const urls: string[] = []
  visit(tree, 'link', ({ url }) => {
    urls.push(url)
  })
  expect(urls).toEqual(['{{< ref "oven.md" >}}#door'])
})

test('code keeps what looks like a construct', () => {
  const code = '{{< x >}}\n::: tip\n<Tip>'
  const indented = code.replace(/^/gm, '    ')
  const { tree } = read(`{{< y >}}\n\n\`\`\`\n${code}\n\`\`\`\n\nText.\n\n${indented}\n`)
  expect(values(tree, 'code')).toEqual([code, code])
})

test('every segment has its true place behind a construct', () => {
  const text = '::: tip Hot\nOne. Two.\n:::\n\n!!! note "T"\n    Three.\n'
  const { file } = read(text)
  const tree = parse(file)
  const places = tree ? listSegments(segment(tree, file, 'en')) : []
  expect(places.map(({ position }) => text.slice(position?.start.offset, position?.end.offset))).toEqual([
    'Hot',
    'One.',
    'Two.',
    'T',
    'Three.'
  ])
})

test('a text after a byte order mark has its true places too', () => {
  const text = '\ufeff::: tip Hot\nOne.\n:::\n'
  const { file, texts } = read(text)
  expect(texts).toEqual(['Hot', 'One.'])
  const tree = parse(file)
  const [hot] = tree ? listSegments(segment(tree, file, 'en')) : []
  expect(text.slice(hot?.position?.start.offset, hot?.position?.end.offset)).toBe('Hot')
})

test('a block that is opened and not closed is reported, and its content is text', () => {
  const { file, texts } = read('::: tip Hot\n\nOne.\n')
  expect(texts).toEqual(['Hot', 'One.'])
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['markup-unpaired', 1]])
})

test('a profile that is named applies where none is recognised, and only that', () => {
  const text = 'Use {{ count }} cloths.\n'
  const named = (profile: string) => {
    const file = new VFile(text)
    const tree = parse(file, { profile })
    return tree && values(tree, 'html')
  }
  expect(named('jekyll')).toEqual(['{{ count }}'])
  expect(named('github')).toEqual([])
  expect(read(`---\nprofile: github\n---\n\n${text}`).texts).toEqual(['Use {{ count }} cloths.'])
})

test('prose that is no documentation is read as before', () => {
  const text = '会議は10:30に{仮}開始。\n\n::\n\n比は1:2:3。a<bとd{e}。\n'
  expect(read(text).texts).toEqual(['会議は10:30に{仮}開始', '::', '比は1:2:3', 'a<bとd{e}'])
})
