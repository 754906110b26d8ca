import { expect, test } from 'vitest'
import { codeDifference } from '../../../src/rules/found/code-difference.ts'

const difference = (lang: string | undefined, source: string, target: string): string | undefined => {
  const found = codeDifference({ lang, value: source }, { lang, value: target })
  return found && `${found.expected} > ${found.found}`
}

test.each<[string | undefined, string, string]>([
  ['js', "log('The lamp is on') // now", "log('ランプがつきました') // いま"],
  ['ts', `const a = \`Hello \${name}\``, `const a = \`\${name}さん、こんにちは\``],
  [
    'python',
    'def on():\n    """Switch on."""\n    return 1  # done',
    'def on():\n    """つける。"""\n    return 1  # 完了'
  ],
  ['rust', 'let x: &\'a str = "on"; // a lifetime', 'let x: &\'a str = "オン"; // ライフタイム'],
  ['sh', 'echo "Done" # all of it\nmake $TARGET', 'echo "完了" # すべて\nmake $TARGET'],
  ['sql', "SELECT 1 -- the first\nFROM t WHERE n = 'on'", "SELECT 1 -- 最初\nFROM t WHERE n = 'オン'"],
  ['yaml', 'port: 8080 # any free port', 'port: 8080 # 空いているポート'],
  [
    'html',
    '<p class="a">Hello <b>you</b></p><!-- end -->',
    '<p class="a"><b>あなた</b>、こんにちは</p><!-- 終 -->'
  ],
  ['vue', '<p>{{ n }} lamps are on</p>', '<p>{{ n }}個のランプがついています</p>'],
  ['jsx', 'return <p>Hello {name}</p>', 'return <p>{name}さん、こんにちは</p>'],
  ['json', '{ "title": "Lamp" }', '{ "title": "ランプ" }'],
  ['c', 'int a; /* the first\n   of two */ int b;', 'int a; /* 二つの\n   最初 */ int b;'],
  ['text', 'The lamp is on.\n$ lamp off', 'ランプがついています。\n$ lamp off'],
  ['js', 'a( 1,2 )\n\n', 'a(1, 2)']
])('%s: comments, strings, words between tags and spacing are no difference: %j', (lang, source, target) => {
  expect(difference(lang, source, target)).toBeUndefined()
  expect(difference(lang, target, source)).toBeUndefined()
})

test.each<[string | undefined, string, string, string]>([
  ['js', "log('on') // now", "log2('オン') // いま", 'log > log2'],
  ['js', 'on(8080)', 'on(8081)', '8080 > 8081'],
  ['js', "log('at 8080')", "log('8081で')", "'at 8080' > '8081で'"],
  ['js', 'a()\nb()\nc()', 'a()\nc()', 'b() > '],
  ['python', 'if a:\n    b()', 'if not a:\n    b()', ' > not'],
  ['sh', 'lamp --port 80 on', 'lamp --port 80 off', 'on > off'],
  ['yaml', 'colour: warm', 'color: warm', 'colour > color'],
  ['html', '<p class="warm">Hello</p>', '<p class="cold">こんにちは</p>', '"warm" > "cold"'],
  ['vue', '<p>{{ lamps }} are on</p>', '<p>{{ lamp }}個がついています</p>', 'lamps > lamp'],
  ['json', '{ "title": "Lamp" }', '{ "titel": "ランプ" }', '"title" > "titel"'],
  [undefined, '.\n├── app\n│   └── Dockerfile', '.\n├── app\n│   └── dockerfile', 'Dockerfile > dockerfile']
])('%s: what a machine reads is a difference: %j', (lang, source, target, expected) => {
  expect(difference(lang, source, target)).toBe(expected)
})
