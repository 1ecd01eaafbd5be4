import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set([
  'node_modules',
  'generated',
  'dist',
  'test-results',
  'playwright-report',
  'coverage',
])
// Written by `next build`, and again differently by `next dev`.
const made = new Set(['next-env.d.ts'])
const kept = new Set(['.ci', '.dependency-cruiser.mjs'])

/**
 * Every file of the tree that people write, in a stable order. Walks the disk instead of asking git,
 * so that it works on an unpacked archive too.
 *
 * @param {string} base
 * @param {string} [folder]
 * @returns {string[]} paths relative to the base, with forward slashes
 */
export function writtenFiles(base, folder = '') {
  return readdirSync(join(base, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name) && !made.has(name) && (!name.startsWith('.') || kept.has(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return writtenFiles(base, path)
      return entry.isFile() ? [path] : []
    })
}

/**
 * Every module of the tree, with its text.
 *
 * @param {string} base
 * @returns {{ path: string, text: string }[]}
 */
export function sourceFiles(base) {
  return writtenFiles(base)
    .filter((path) => /[.](ts|tsx|mts|mjs|js|cjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(base, path), 'utf8') }))
}
