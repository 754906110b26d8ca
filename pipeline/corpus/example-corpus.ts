/** A termbase and a document in two languages, by path in the corpus: an example to build, read and change. */
export const exampleCorpus: Readonly<Record<string, string>> = {
  'termbase.yaml': `# Concepts, with terms per locale. The first term of a list is preferred, the others are admitted.
concepts:
  reading-room:
    terms:
      en: [reading room]
      ja: [閲覧室]
`,
  'example/document.yaml': `# Take this folder out once you have documents of your own.
title:
  en: An example
  ja: 文書の例
updated: 2026-11-27
bitexts:
  - source: en
    target: ja
    relation: translation
provenance:
  en:
    note: { en: An example that came with Taiyaku. }
  ja:
    note: { en: A translation of the example that came with Taiyaku. }
`,
  'example/en.md': `---
title: An example
locale: en
content: full
---

# Using the reading room

## Opening hours

The reading room is open from Tuesday to Sunday. It closes at 18:00.

## Lending

Readers may borrow 5 books at a time. Newspapers are read in the reading room.
`,
  'example/ja.md': `---
title: 文書の例
locale: ja
content: full
---

# 閲覧室の利用

## 開館時間

閲覧室は火曜日から日曜日まで開いています。18時に閉まります。

## 貸出

一度に5冊まで借りられます。新聞は閲覧室で読みます。
`
}
