import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** List the names that a module defines and exports; what it exports again is not its own. */
function namesIn(text: string): string[] {
  const { statements } = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  return statements.flatMap(statement => {
    if (ts.isExportDeclaration(statement)) {
      const { moduleSpecifier, exportClause } = statement
      const isOwn = !moduleSpecifier && exportClause && ts.isNamedExports(exportClause)
      return isOwn ? exportClause.elements.map(({ name }) => name.text) : []
    }
    if (!ts.canHaveModifiers(statement)) return []
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name))
    return 'name' in statement && ts.isIdentifier(statement.name) ? [statement.name.text] : []
  })
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap(element => (ts.isBindingElement(element) ? namesOf(element.name) : []))
}

/** Each language of the interface has a folder with the same files and the same names in them. */
function homeOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^src\/wording\/[^/]+\//u, 'src/wording/*/')
}

/** Find the names that have several homes. */
function findShared(modules: ReadonlyMap<string, string>): string[] {
  const homes = new Map<string, Set<string>>()
  for (const [path, text] of modules)
    for (const name of namesIn(text)) homes.set(name, (homes.get(name) ?? new Set()).add(homeOf(path)))
  return [...homes].flatMap(([name, { size }]) => (size > 1 ? [name] : []))
}

test('a name means one thing: no two modules export their own', () => {
  const paths = ['src', 'pipeline'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path))
  )
  const sources = paths.filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  const modules = new Map(sources.map(path => [path, readFileSync(path, 'utf8')]))
  expect(modules.size).toBeGreaterThan(500)
  expect(findShared(modules)).toEqual([])
})

test('names that are defined twice are found, however they are exported; those exported again are not', () => {
  const modules = new Map([
    ['a.ts', 'export const [one, { two }] = f(); export function three() {}; export class Four {}'],
    ['b.ts', 'export type Four = 4; const two = 2; export { two }; export { three } from "./a.ts"'],
    ['c.ts', 'export { one, type Four } from "./a.ts"; export * from "./b.ts"; const three = 3']
  ])
  expect(findShared(modules).sort()).toEqual(['Four', 'two'])
})
