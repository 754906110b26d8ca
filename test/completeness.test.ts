import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folders = ['src/align', 'src/review', 'pipeline/server']

/** What nothing but a process of its own shows: `test/pipeline/commands/serve.test.ts` starts one. */
const processes = ['pipeline/server/build-output.ts']

function listSources(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.filter(path => path.endsWith('.ts')).map(path => join(folder, path))
}

/** Tell whether a module does something: not only types, and not only what other modules export. */
function doesSomething(path: string): boolean {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return file.statements.some(
    statement =>
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement)
  )
}

/** List the modules that a file imports more than types from, by path. */
function listImports(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return file.statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const { text } = statement.moduleSpecifier
    const isOfTypes = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return isOfTypes || !text.startsWith('.') ? [] : [relative('.', resolve(dirname(path), text))]
  })
}

test('every module that aligns, reviews or serves has a test that imports it', () => {
  const tests = listSources('test').filter(path => !path.includes('fixtures'))
  const tested = new Set(tests.flatMap(listImports))
  const modules = folders.flatMap(listSources).filter(doesSomething)
  expect(modules.length).toBeGreaterThan(100)
  expect(modules.filter(path => !tested.has(path) && !processes.includes(path))).toEqual([])
})
