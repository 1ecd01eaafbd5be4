import { createRequire } from 'node:module'
import { join } from 'node:path'
import { forbidden, options } from '../.dependency-cruiser.mjs'
import { browserViolations } from './browser-side.mjs'
import { packageTable } from './package-table.mjs'
import { sourceFiles } from './source-files.mjs'

/**
 * dependency-cruiser's swc parser knows no JSX and stops at the first tag of a .tsx file. It takes swc's
 * functions as they are when it is loaded, so the one that it calls is mended before that.
 */
const swc = createRequire(import.meta.url)('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (/** @type {string} */ file, /** @type {object} */ options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })
const { cruise } = await import('dependency-cruiser')

/** @typedef {{ rule: string, from: string, to: string }} Violation */

/**
 * Reads every module under apps, packages and scripts of a tree and holds it against the arrows.
 * `unread` names the files of the disk that the reader did not see, or saw without their imports:
 * a checker that reads nothing finds nothing wrong.
 *
 * @param {string} base absolute path of the repository, or of a copy of it
 * @returns {Promise<{ violations: Violation[], modules: number, imports: number, unread: string[], table: import('./package-table.mjs').PackageRow[] }>}
 */
export async function cruiseTree(base) {
  const files = sourceFiles(base).filter((file) => /^(apps|packages|scripts)\//.test(file.path))
  const { output } = await cruise(['apps', 'packages', 'scripts'], {
    ...options,
    baseDir: base,
    ruleSet: { forbidden },
    validate: true,
    outputType: 'json',
  })
  /** @type {import('dependency-cruiser').ICruiseResult} */
  const { modules, summary } = JSON.parse(String(output))
  const read = new Map(modules.map((module) => [module.source, module]))
  const unread = files
    .filter(({ path, text }) => {
      const found = read.get(path)
      return (
        found === undefined || (found.dependencies.length === 0 && /^(import|export) .*from '/m.test(text))
      )
    })
    .map(({ path }) => path)
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return {
    violations: [...violations, ...browserViolations(modules, (path) => join(base, path))],
    modules: files.length - unread.length,
    imports: modules.reduce((sum, module) => sum + module.dependencies.length, 0),
    unread,
    table: packageTable(
      files,
      modules.flatMap(({ source: from, dependencies }) =>
        dependencies.map(({ resolved: to }) => ({ from, to })),
      ),
    ),
  }
}
