import type { Files } from './temporary-corpus.ts'

const description = `title:
  en: Lamp server
  ja: ランプサーバー
updated: 2026-01-02
bitexts:
  - source: en
    target: ja
    relation: translation
provenance: {}
`

/** A guide with labels, and code in sections and in a list. */
export const guide: Readonly<Record<'document.yaml' | 'en.md' | 'ja.md', string>> = {
  'document.yaml': description,
  'en.md': `# Lamp server

## 1. Install

Install the package with npm.

\`\`\`sh
npm install lamp@2
\`\`\`

Start the server on a free port.

\`\`\`js
// Wait for the first request
const server = serve({ port: 8080 })
server.on('ready', () => log('The lamp is on'))
\`\`\`

## 2. Configure

1. Write the settings to a file.
2. Restart the server.

   \`\`\`yaml
   port: 8080 # any free port
   colour: warm
   \`\`\`

The server reads the file when it starts.
`,
  'ja.md': `# ランプサーバー

## 1. インストール

npm でパッケージをインストールします。

\`\`\`sh
npm install lamp@2
\`\`\`

空いているポートでサーバーを起動します。

\`\`\`js
// 最初のリクエストを待つ
const server = serve({ port: 8080 })
server.on('ready', () => log('ランプがつきました'))
\`\`\`

## 2. 設定

1. 設定をファイルに書きます。
2. サーバーを再起動します。

   \`\`\`yaml
   port: 8080 # 空いているポート
   colour: warm
   \`\`\`

サーバーは起動時にこのファイルを読みます。
`
}

/** The command that both sides of the guide have in their first block. */
export const install = '```sh\nnpm install lamp@2\n```\n\n'

/** The guide with its texts rewritten, under its slug. */
export function rewritten(
  source: (text: string) => string,
  target: (text: string) => string = text => text
): Files {
  return { 'guide/en.md': source(guide['en.md']), 'guide/ja.md': target(guide['ja.md']) }
}
