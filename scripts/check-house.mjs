import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './run.mjs'
import { sourceFiles, writtenFiles } from './source-files.mjs'

/** An app's one module, what only runs in tests or by hand: the rest is given what it needs. */
const readsEnvironment =
  /^(apps\/[^/]+\/(src\/env[.]ts$|e2e\/)|packages\/bench\/src\/environment[.]ts$|packages\/testing\/|packages\/[^/]+\/src\/commands\/)/
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

let files = 0

/** @param {string} path @param {string} message */
function fail(path, message) {
  console.error(`${path}: ${message}`)
  process.exitCode = 1
}

for (const { path, text: source } of sourceFiles(root)) {
  files++
  if (/^(apps|packages)\//.test(path) && !readsEnvironment.test(path) && !tests.test(path)) {
    const at = source
      .split('\n')
      .findIndex((line) => /\bprocess\.env\b(?!\.NEXT_RUNTIME\b)|from 'node:process'/.test(line))
    if (at >= 0) fail(`${path}:${at + 1}`, 'the environment is read in src/env.ts of an app only')
  }
  if (emptyNames.test(basename(path))) fail(path, 'the name says nothing; name it after what it does')
  if (/^index[.]/.test(basename(path)) && !packageEntry.test(path)) {
    fail(path, 'an index is the entry of a package, nothing else')
  }
}

for (const path of [...writtenFiles(root), '.npmrc', '.gitignore']) {
  if (!text.test(path)) continue
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  lines.forEach((line, index) => {
    if (machinePaths.test(line)) fail(`${path}:${index + 1}`, 'holds a path of one machine')
    if (registries.test(line)) fail(`${path}:${index + 1}`, 'holds the host of a registry')
  })
}

console.log(`${files} modules`)
