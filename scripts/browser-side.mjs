import { readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'

const browserFolders = /^apps\/web\/src\/(components|features)\//
const tests = /[.](test|spec|long|test-support)[.]tsx?$/
const serverOnly =
  /^(apps\/web\/src\/(server\/|env[.]ts)|packages\/(api|keeper|newsroom|questions|people|custody|db)\/)/

/**
 * Finds what would take server code into the browser's bundle. Browser code is every module of the
 * folders `components` and `features`, every module marked "use client", and whatever those import
 * in turn; `import type` vanishes at build and is free, a "use server" module is a call and ends the walk.
 *
 * @param {import('dependency-cruiser').IModule[]} modules
 * @param {(path: string) => string} locate
 * @returns {{ rule: string, from: string, to: string }[]}
 */
export function browserViolations(modules, locate) {
  const web = new Map()
  for (const module of modules) {
    if (/^(apps\/web\/src|packages)\/.*[.]tsx?$/.test(module.source) && !tests.test(module.source)) {
      web.set(module.source, module)
    }
  }
  const queue = [...web.keys()].filter(
    (path) =>
      path.startsWith('apps/web/src/') &&
      (browserFolders.test(path) || readShape(locate(path)).directive === 'use client'),
  )
  const seen = new Set(queue)
  const found = []
  for (const path of queue) {
    const { directive, typeOnly } = readShape(locate(path))
    if (directive === 'use server') continue
    for (const dependency of web.get(path)?.dependencies ?? []) {
      if (typeOnly.has(dependency.module) && !dependency.dynamic) continue
      const target = dependency.resolved
      if (serverOnly.test(target)) {
        if (!web.has(target) || readShape(locate(target)).directive !== 'use server') {
          found.push({ rule: 'browser-takes-types-only', from: path, to: target })
        }
      } else if (web.has(target) && !seen.has(target)) {
        seen.add(target)
        queue.push(target)
      }
    }
  }
  return found
}

/**
 * @param {string} file
 * @returns {{ directive: string | undefined, typeOnly: Set<string> }} the leading directive, and the
 *   specifiers that are imported or re-exported by `type` alone
 */
function readShape(file) {
  const { body } = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') })
  const [first] = body
  const directive =
    first?.type === 'ExpressionStatement' && first.expression.type === 'StringLiteral'
      ? first.expression.value
      : undefined
  const typeOnly = new Set()
  const values = new Set()
  for (const item of body) {
    if (item.type === 'ImportDeclaration' || item.type === 'ExportNamedDeclaration') {
      if (item.source) (item.typeOnly ? typeOnly : values).add(item.source.value)
    } else if (item.type === 'ExportAllDeclaration') {
      values.add(item.source.value)
    }
  }
  return { directive, typeOnly: new Set([...typeOnly].filter((specifier) => !values.has(specifier))) }
}
