import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, userCacheFolder } from '../../pipeline/cache-folder.ts'
import { makeFolder } from './temporary-corpus.ts'

test('the nearest package with packages installed keeps the cache', () => {
  const project = makeFolder({ 'package.json': '{}', 'docs/package.json': '{}', 'docs/corpus/a.yaml': '' })
  mkdirSync(join(project, 'node_modules'))
  const folder = cacheFolder(join(project, 'docs/corpus'))
  expect(folder.startsWith(join(project, 'node_modules/.cache/taiyaku/outcomes/'))).toBe(true)
})

test('without one, it is the user’s cache folder, and no node_modules is made', () => {
  const folder = cacheFolder(join(makeFolder({ 'package.json': '{}' }), 'corpus'))
  expect(folder).not.toContain('node_modules')
  expect(folder.startsWith(userCacheFolder(process.platform, process.env))).toBe(true)
})

test.each([
  ['linux', {}, '/home/me/.cache/taiyaku'],
  ['linux', { XDG_CACHE_HOME: '/var/me' }, '/var/me/taiyaku'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/me/.cache/taiyaku'],
  ['darwin', {}, '/home/me/Library/Caches/taiyaku'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/taiyaku/Cache'],
  ['win32', {}, '/home/me/AppData/Local/taiyaku/Cache']
])('on %s with %o it is %s', (platform, environment, expected) => {
  expect(userCacheFolder(platform, environment, '/home/me')).toBe(expected)
})
