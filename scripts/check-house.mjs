import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readsPastVisible } from './guarded-tables.mjs'
import { outsideTheFrame } from './outside-the-frame.mjs'
import { roleWithStatus } from './role-and-status.mjs'
import { root } from './run.mjs'
import { sourceFiles, writtenFiles } from './source-files.mjs'

/** The one module of settings, and what only runs in tests or by hand: the rest is given what it needs. */
const readsEnvironment =
  /^(packages\/settings\/src\/environment[.]ts$|apps\/[^/]+\/e2e\/|packages\/bench\/src\/environment[.]ts$|packages\/testing\/|packages\/db\/src\/commands\/)/
const environment =
  /\bprocess\s*[.]\s*env\b(?!\.NEXT_RUNTIME\b)|\bprocess\s*(\?[.])?\[|\}\s*=\s*(globalThis[.])?process\b(?![.])|from '(node:)?process'/
const emptyNames = /^(utils?|helpers?|misc|common)[.]/
const tests = /[.](test|spec|long|test-support)[.]tsx?$/
const packageEntry = /^packages\/[^/]+\/src\/index[.]ts$/

// Put together from parts, so that this file does not find itself.
const machinePaths = new RegExp(
  ['(^|[^\\w.@])/(', ['work', 'root', 'home', 'Users'].join('|'), ')/[\\w.-]'].join(''),
)
const registries = new RegExp(
  ['registry[.]', 'npm(js|mirror)|yarnpkg[.]com|verd', 'accio|arti', 'factory|"resol', 'ved": "http'].join(
    '',
  ),
)
const text =
  /[.](ts|tsx|mts|mjs|js|cjs|json|md|prisma|sql|css|toml|yaml|yml|sh|txt|html)$|^[.]ci\/|^[.]npmrc$/

/** What is checked: this tree, or one that a test has planted something in. */
const base = process.argv[2] ?? root
let files = 0

/** @param {string} path @param {string} message */
function fail(path, message) {
  console.error(`${path}: ${message}`)
  process.exitCode = 1
}

for (const { path, text: source } of sourceFiles(base)) {
  files++
  if (/^(apps|packages)\//.test(path) && !readsEnvironment.test(path) && !tests.test(path)) {
    const at = source.split('\n').findIndex((line) => environment.test(line))
    if (at >= 0) fail(`${path}:${at + 1}`, 'the environment is read in packages/settings only')
  }
  const combined = roleWithStatus({ path, text: source })
  if (combined !== null) fail(path, `combines what somebody may do with how a thing stands: ${combined}`)
  const outside = outsideTheFrame({ path, text: source })
  if (outside !== null) fail(path, `${outside}; what writes stands in the frame of newsroom`)
  const past = readsPastVisible({ path, text: source })
  if (past !== null) fail(path, past)
  if (emptyNames.test(basename(path))) fail(path, 'the name says nothing; name it after what it does')
  if (/^index[.]/.test(basename(path)) && !packageEntry.test(path)) {
    fail(path, 'an index is the entry of a package, nothing else')
  }
}

for (const path of [...writtenFiles(base), '.npmrc', '.gitignore']) {
  if (!text.test(path) || !existsSync(join(base, path))) continue
  const lines = readFileSync(join(base, path), 'utf8').split('\n')
  lines.forEach((line, index) => {
    if (machinePaths.test(line)) fail(`${path}:${index + 1}`, 'holds a path of one machine')
    if (registries.test(line)) fail(`${path}:${index + 1}`, 'holds the host of a registry')
  })
}

console.log(`${files} modules`)
