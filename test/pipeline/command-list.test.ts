import { expect, test, vi } from 'vitest'
import { commands } from '../../pipeline/command-list.ts'
import { runHere } from './run.ts'

test('only the command that was given is loaded', async () => {
  const loaded: string[] = []
  for (const name of Object.keys(commands))
    vi.doMock(`../../pipeline/commands/${name}.ts`, async (original: () => Promise<object>) => {
      loaded.push(name)
      return await original()
    })
  await runHere('--help')
  await runHere('bake')
  expect(loaded).toEqual([])
  await runHere('import', '--help')
  expect(loaded).toEqual(['import'])
})
