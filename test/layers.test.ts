import { resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, it } from 'vitest'

/** Folders of `src/` that all others may import. */
const shared = '^src/(nodes|message|normal)/'

const forbidden = [
  { name: 'circle', severity: 'error' as const, from: {}, to: { circular: true } },
  {
    name: 'src imports pipeline',
    severity: 'error' as const,
    from: { path: '^src/' },
    to: { path: '^pipeline/' }
  },
  {
    name: 'nodes import ours',
    severity: 'error' as const,
    from: { path: '^src/nodes/' },
    to: { path: '^src/(?!nodes/)' }
  },
  {
    name: 'siblings',
    severity: 'error' as const,
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', shared] }
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
      new Set(['circle', 'src imports pipeline', 'siblings', 'src does input and output'])
    )
  })
})
