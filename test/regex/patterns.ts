import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Folders whose patterns meet text that learners or authors type. */
const FOLDERS = ['text', 'okr', 'grader', 'quiz', 'cards', 'course', 'exam', 'cli', 'progress']

/** A regular expression and where it stands. */
export type Pattern = { readonly at: string; readonly source: string; readonly flags: string }

/** What the code builds with `new RegExp`, and the places where it does. */
export type Built = { readonly patterns: readonly Pattern[]; readonly places: readonly string[] }

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => join(ROOT, 'src', folder, name))
}

const files = FOLDERS.flatMap(filesIn)

function nodesOf<Kind extends ts.Node>(path: string, is: (node: ts.Node) => node is Kind): [Kind, string][] {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: [Kind, string][] = []
  const visit = (node: ts.Node): void => {
    if (is(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      found.push([node, `${relative(ROOT, path)}:${line + 1}`])
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Every regular expression written as a literal. */
export function literals(): Pattern[] {
  return files
    .flatMap(path => nodesOf(path, ts.isRegularExpressionLiteral))
    .map(([{ text }, at]) => {
      const end = text.lastIndexOf('/')
      return { at, source: text.slice(1, end), flags: text.slice(end + 1) }
    })
}

function isRegExp(node: ts.Node): node is ts.NewExpression {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp'
}

/** The places where the code says `new RegExp`. */
export function placesOfBuilt(): string[] {
  return files.flatMap(path => nodesOf(path, isRegExp)).map(([, at]) => at)
}

/** The modules to load so that what they build at their top is built. Those that start a program when loaded stay out. */
export function loadable(): string[] {
  const programs = /\/src\/cli\/(?:check|exam|export|ids|okr|report)\.ts$|\/src\/(?:course\/load|content\.config)\.ts$/
  return files.filter(path => !programs.test(path)).map(path => pathToFileURL(path).href)
}
