import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../pipeline/command-list.ts'
import { ruleDescriptions as readingRules } from '../src/message/rules.ts'
import { deskKeys } from '../src/review-ui/keys.ts'
import { rules } from '../src/rules/index.ts'
import { runHere } from './pipeline/run.ts'

/** List what is between backticks in a line of a text. */
function listCode(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code)
}

describe.each(['en', 'ja', 'zh-Hans'])('the user guide in %s', locale => {
  const text = readFileSync(`corpus/user-guide/${locale}.md`, 'utf8')
  const prose = text.replaceAll(/^```[\s\S]*?^```/gmu, '')
  const code = listCode(prose)

  it('names every rule on texts and bitexts, and none that there is not', () => {
    const named = [...prose.matchAll(/^\| `([a-z][a-z-]+)` \|/gmu)].map(([, id = '']) => id)
    const ids = rules.map(({ id }) => id)
    expect(ids.filter(id => !named.includes(id))).toEqual([])
    expect(named.filter(id => !(id in readingRules) && !ids.includes(id))).toEqual([])
  })
  it('tells the scores that the README has measured', () => {
    const table = readFileSync('README.md', 'utf8')
    const shareOf = (scores: string): string =>
      new RegExp(`^\\| ${scores} \\|.*\\| \\.(\\d\\d)\\d \\|$`, 'mu').exec(table)?.[1] ?? 'nothing'
    expect(prose).toMatch(new RegExp(`\\D${shareOf('0.9–1.0')}\\D`, 'u'))
    expect(prose).toMatch(new RegExp(`\\D${shareOf('0.5–0.6')}\\D`, 'u'))
  })
  it('names every command', () => {
    const words = new Set(code.flatMap(each => each.split(' ')))
    expect(Object.keys(commands).filter(name => !words.has(name))).toEqual([])
  })
  it('names no option that no command has', async () => {
    const known = new Set<string>()
    for (const name of Object.keys(commands)) {
      const { stdout } = await runHere(name, '--help')
      for (const option of stdout.match(/--[a-z-]+/gu) ?? []) known.add(option)
    }
    const named = listCode(text).concat(text.match(/^npm run .*$/gmu) ?? [])
    const options = named.flatMap(each => each.match(/(?<=^| )--[a-z][a-z-]*/gu) ?? [])
    expect(options.length).toBeGreaterThan(10)
    expect(options.filter(option => !known.has(option))).toEqual([])
  })
  it('names the key of every button of the review page', () => {
    const keys = deskKeys.filter(({ group }) => group).map(({ keys: [first = ''] }) => first)
    expect(keys.filter(key => !code.includes(key))).toEqual([])
  })
})
