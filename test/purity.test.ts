import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Globals that read the clock, chance or the environment, or reach out of the program. */
const globals = new Set([
  ...['performance', 'console', 'crypto', 'process', 'global', 'globalThis', 'navigator', 'fetch', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'WebSocket', 'XMLHttpRequest', 'Temporal']
])

/** Members of globals that are pure otherwise, by the folders of `src/` that may use them. */
const members: Readonly<Record<string, readonly string[]>> = {
  'Date.now': [],
  'Math.random': [],
  // Its word lists differ between versions of ICU. No edition holds what it cuts: it serves diffs alone.
  'Intl.Segmenter': ['diff']
}

/** Methods that take the language of the machine where none is given, by the place of that argument. */
const localized: ReadonlyMap<string, number> = new Map([
  ['localeCompare', 1],
  ['toLocaleString', 0],
  ['toLocaleDateString', 0],
  ['toLocaleTimeString', 0],
  ['toLocaleUpperCase', 0],
  ['toLocaleLowerCase', 0]
])

/** List what makes a file of `src/` depend on more than its arguments, as `line: what`. */
function impurities(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const [, folder = ''] = path.split('/')
  const scopes = scopesOf(file)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const what = impurity(node, scopes)
    if (what !== undefined && !members[what]?.includes(folder))
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
    if (!ts.isTypeNode(node)) node.forEachChild(visit)
  }
  visit(file)
  return found
}

/** Names that are declared, by the block, function or file that they are declared in. */
type Scopes = ReadonlyMap<ts.Node, ReadonlySet<string>>

function impurity(node: ts.Node, scopes: Scopes): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return isBuiltin(node.moduleSpecifier.text) ? node.moduleSpecifier.text : undefined
  if (ts.isMetaProperty(node)) return 'import.meta'
  if (ts.isIdentifier(node))
    return globals.has(node.text) && isRead(node) && !isDeclared(node, scopes) ? node.text : undefined
  if (ts.isPropertyAccessExpression(node)) return member(node.expression, node.name)
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name))
    for (const { propertyName, name } of node.name.elements) {
      const taken = member(node.initializer, propertyName ?? name)
      if (taken !== undefined) return taken
    }
  if (ts.isNewExpression(node) && (node.arguments ?? []).length === 0) {
    const made = node.expression.getText()
    if (made === 'Date' || made.startsWith('Intl.')) return `new ${made}()`
  }
  return ts.isCallExpression(node) ? call(node) : undefined
}

/** Find `Math.random`, and `const { random } = Math`. */
function member(owner: ts.Expression | undefined, name: ts.Node): string | undefined {
  if (!owner || !ts.isIdentifier(owner) || !('text' in name)) return undefined
  const written = `${owner.text}.${name.text}`
  return written in members ? written : undefined
}

function call({ expression, arguments: given }: ts.CallExpression): string | undefined {
  if (ts.isIdentifier(expression) && expression.text === 'Date') return 'Date()'
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : ''
  const place = localized.get(name)
  return place !== undefined && given.length <= place ? `${name} without a locale` : undefined
}

/** Tell whether a name is read as a variable: neither a property, nor a key, nor what is declared. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer === node
  return !ts.isMethodDeclaration(parent) && !ts.isPropertyDeclaration(parent)
}

function isDeclared(name: ts.Identifier, scopes: Scopes): boolean {
  for (let node: ts.Node = name; node; node = node.parent) if (scopes.get(node)?.has(name.text)) return true
  return false
}

/** List the names that a file declares or imports: they hide globals where they hold. */
function scopesOf(file: ts.SourceFile): Scopes {
  const scopes = new Map<ts.Node, Set<string>>()
  const visit = (node: ts.Node, scope: ts.Node): void => {
    const isNamed =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (isNamed && node.name && ts.isIdentifier(node.name))
      scopes.set(scope, (scopes.get(scope) ?? new Set()).add(node.name.text))
    const isScope = ts.isFunctionLike(node) || ts.isBlock(node) || ts.isIterationStatement(node, false)
    node.forEachChild(child => visit(child, isScope ? node : scope))
  }
  visit(file, file)
  return scopes
}

/** List the impurities below a folder that holds `src/`, but for what runs in the browser. */
function impuritiesBelow(folder: string): string[] {
  const paths = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = paths.filter(path => path.endsWith('.ts') && !path.startsWith('client/')).sort()
  expect(sources).not.toEqual([])
  return sources.flatMap(path =>
    impurities(`src/${path}`, readFileSync(join(folder, 'src', path), 'utf8')).map(
      what => `src/${path}:${what}`
    )
  )
}

describe('purity', () => {
  it('src/ reads no clock, no chance and no environment, and writes to no console', () => {
    expect(impuritiesBelow('.')).toEqual([])
  })
  it('is shown to be broken where it is', () => {
    const path = 'src/message/impure.ts:'
    const found = impuritiesBelow('test/fixtures/broken layers').filter(line => line.startsWith(path))
    expect(found.map(line => line.slice(path.length))).toEqual([
      '1: node:crypto',
      '2: new Date()',
      '3: Date.now',
      '4: Date()',
      '5: performance',
      '6: Math.random',
      '7: crypto',
      '9: process',
      '10: globalThis',
      '11: global',
      '12: import.meta',
      '13: navigator',
      '14: Intl.Segmenter',
      '15: new Intl.NumberFormat()',
      '16: toLocaleString without a locale',
      '17: localeCompare without a locale',
      '18: setTimeout',
      '18: console',
      '19: fetch',
      '20: Math.random',
      '21: process'
    ])
  })
})
