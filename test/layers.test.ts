import { resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, it } from 'vitest'

/** What every folder of `src/` may import beside itself. */
const shared = ['nodes', 'languages', 'text', 'message']

/** Folders of `src/` that may import others than the shared ones, or not all of these. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  nodes: [],
  languages: ['nodes'],
  text: ['nodes', 'languages'],
  message: ['nodes'],
  wording: ['nodes'],
  editions: [...shared, 'wording'],
  site: [...shared, 'wording', 'editions'],
  'review-ui': [...shared, 'wording', 'editions', 'diff'],
  client: ['nodes', 'languages', 'text', 'wording', 'editions', 'site', 'review-ui', 'diff']
}

/** Folders of `src/` of which others may import types alone, by who may; `but` is a file that is all data. */
const typesOnly = [
  { from: 'review-ui', to: 'diff' },
  { from: 'client', to: '(?:wording|editions|site|review-ui|diff)', but: '^src/review-ui/keys.ts$' }
]

const forbidden = [
  { name: 'circle', severity: 'error' as const, from: {}, to: { circular: true } },
  {
    name: 'src imports pipeline',
    severity: 'error' as const,
    from: { path: '^src/' },
    to: { path: '^pipeline/' }
  },
  {
    name: 'siblings',
    severity: 'error' as const,
    from: { path: '^src/([^/]+)/', pathNot: `^src/(?:${Object.keys(allowed).join('|')})/` },
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', `^src/(?:${shared.join('|')})/`] }
  },
  ...Object.entries(allowed).map(([folder, others]) => ({
    name: `${folder} imports others`,
    severity: 'error' as const,
    from: { path: `^src/${folder}/` },
    to: { path: '^src/[^/]+/', pathNot: `^src/(?:${[folder, ...others].join('|')})/` }
  })),
  ...typesOnly.map(({ from, to, but = '^$' }) => ({
    name: `${from} imports more than types`,
    severity: 'error' as const,
    from: { path: `^src/${from}/` },
    to: { path: `^src/${to}/`, pathNot: but, dependencyTypesNot: ['type-only' as const] }
  })),
  {
    name: 'the browser’s code is imported',
    severity: 'error' as const,
    from: { pathNot: '^src/client/' },
    to: { path: '^src/client/' }
  },
  {
    name: 'src does input and output',
    severity: 'error' as const,
    from: { path: '^src/' },
    to: { path: '^(node:)?(fs|fs/promises|path|os|process|child_process|worker_threads|url|http|https|net)$' }
  }
]

async function violations(folders: string[], baseDir = '.'): Promise<string[]> {
  const { output } = await cruise(
    folders,
    {
      baseDir: resolve(baseDir),
      ruleSet: { forbidden },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { extensions: ['.ts', '.js'] }
    },
    {},
    { tsConfig: extractConfig('./tsconfig.json') }
  )
  if (typeof output === 'string') throw new TypeError('expected a report as an object')
  expect(output.summary.totalCruised).toBeGreaterThan(0)
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

describe('layers', () => {
  it('src/ is pure, its folders meet in shared ones, pipeline/ imports src/, and there are no circles', async () => {
    expect(await violations(['src', 'pipeline'])).toEqual([])
  })
  it('are shown to be broken where they are', async () => {
    const found = (await violations(['src', 'pipeline'], 'test/fixtures/broken layers')).map(
      line => line.split(':', 1)[0]
    )
    expect(new Set(found)).toEqual(
      new Set([
        'circle',
        'src imports pipeline',
        'siblings',
        'client imports others',
        'client imports more than types',
        'the browser’s code is imported',
        'src does input and output'
      ])
    )
  })
})
