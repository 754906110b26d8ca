import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeDifference } from '../../../src/rules/found/code-difference.ts'
import { codeLanguage } from '../../../src/text/code/language.ts'
import { codeNames, codeTokens, likeness } from '../../../src/text/code/tokens.ts'

describe('tokens', () => {
  const name = fc.stringMatching(/^[a-z]{1,5}$/)
  const value = fc.oneof(name, fc.nat(999).map(String), fc.stringMatching(/^"[a-z ]{0,6}"$/))
  const statement = fc
    .tuple(name, fc.array(value, { maxLength: 3 }))
    .map(([called, values]) => `${called}(${values.join(', ')})`)
  const code = fc.array(statement, { minLength: 1, maxLength: 5 })
  const keys = (text: string, other: string, side: 0 | 1): string[] =>
    codeTokens(text, other, codeLanguage('js'))[side].map(({ key }) => key)

  test('are the same whatever comments and spaces stand between statements', () => {
    const comment = fc.stringMatching(/^\/\/ [a-z ]{0,9}$|^\/\* [a-z ]{0,9}\*\/$/)
    fc.assert(
      fc.property(code, fc.array(comment, { maxLength: 5 }), (statements, comments) => {
        const plain = statements.join('\n')
        const commented = statements.map((each, at) => `  ${each}  ${comments[at] ?? ''}`).join('\n\n')
        expect(keys(plain, commented, 1)).toEqual(keys(plain, commented, 0))
      })
    )
  })

  test('stand in the text in order, and tell any other name', () => {
    fc.assert(
      fc.property(code, fc.nat(4), (statements, at) => {
        const source = statements.join('\n')
        const changed = statements.map((each, index) =>
          index === at % statements.length ? `x9_${each}` : each
        )
        const [from] = codeTokens(source, source, codeLanguage('js'))
        for (const [index, { start, end, key }] of from.entries()) {
          expect(start).toBeGreaterThanOrEqual(from[index - 1]?.end ?? 0)
          if (!key.startsWith('"')) expect(source.slice(start, end)).toBe(key)
        }
        const found = codeDifference({ lang: 'js', value: source }, { lang: 'js', value: changed.join('\n') })
        expect(found).toMatchObject({ places: 1, found: expect.stringMatching(/^x9_/) })
      })
    )
  })

  test('come to an end in any text and any language', () => {
    const mark = fc.constantFrom(
      '"',
      "'",
      '`',
      '<',
      '</a>',
      '<a',
      '>',
      '{',
      '}',
      '{{',
      '/*',
      '*/',
      '//',
      '#',
      '\\',
      '\n',
      'a',
      '甲'
    )
    const lang = fc.constantFrom(
      'js',
      'html',
      'vue',
      'python',
      'rust',
      'sh',
      'text',
      'mermaid',
      'nonsense',
      '{note}',
      ''
    )
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 40 }),
        fc.array(mark, { maxLength: 40 }),
        lang,
        (one, other, info) => {
          const [source, target] = [one.join(''), other.join('')]
          for (const [text, tokens] of [
            [source, codeTokens(source, target, codeLanguage(info))[0]],
            [target, codeTokens(source, target, codeLanguage(info))[1]]
          ] as const)
            for (const { start, end } of tokens)
              expect(0 <= start && start < end && end <= text.length).toBe(true)
          const [same, again] = codeTokens(source, source, codeLanguage(info))
          expect(again).toEqual(same)
        }
      )
    )
  })
})

test('names are those of the code alone, and how alike two lists are is their share of them', () => {
  expect(codeNames("const lamp = on('now', 2) // wait", codeLanguage('js'))).toEqual([
    'const',
    'lamp',
    'on',
    '2'
  ])
  expect(likeness(['a', 'b', 'b'], ['b', 'c'])).toBe(0.4)
  expect(likeness([], [])).toBe(0)
})

test.each([
  ['rust,ignore', 'rust'],
  ['vue{3}', 'vue'],
  ['{.python .annotate}', 'python'],
  ['language-js', 'js'],
  ['TypeScript', 'ts']
])('%s is written as %s', (info, name) => {
  expect(codeLanguage(info)).toBe(codeLanguage(name))
})
