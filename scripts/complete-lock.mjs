import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/**
 * A registry that lags behind lacks some platforms' binaries of a package. `npm install` then leaves
 * them out of the lock file without a word, and `npm ci` refuses that lock file on every machine. Their
 * names and exact versions stand in the package that wants them, so they can be written in by hand, only
 * their checksums cannot. With `--check` this reports what is missing and changes nothing.
 */

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
/** @type {Record<string, Entry>} */
const packages = lock.packages

/** Where Node.js would look for a dependency of a package, nearest first. @param {string} path @param {string} name */
function placesOf(path, name) {
  const places = []
  for (let from = path; ; from = from.slice(0, from.lastIndexOf('/node_modules/'))) {
    places.push(`${from}/node_modules/${name}`)
    if (!from.includes('/node_modules/')) return [...places, `node_modules/${name}`]
  }
}

/** @type {[RegExp, string][]} */
const systems = [
  [/android/, 'android'],
  [/darwin/, 'darwin'],
  [/freebsd/, 'freebsd'],
  [/linux/, 'linux'],
  [/openharmony/, 'openharmony'],
  [/win(32|dows)/, 'win32'],
]
/** @type {[RegExp, string][]} */
const processors = [
  [/arm64/, 'arm64'],
  [/-arm/, 'arm'],
  [/ia32/, 'ia32'],
  [/ppc64/, 'ppc64'],
  [/riscv64/, 'riscv64'],
  [/s390x/, 's390x'],
  [/wasm32/, 'wasm32'],
  [/64/, 'x64'],
]

/** @param {string} name @param {[RegExp, string][]} table */
function lookUp(name, table) {
  const value = table.find(([pattern]) => pattern.test(name))?.[1]
  return value === undefined ? undefined : [value]
}

/** @type {Record<string, Entry>} */
const missing = {}
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (placesOf(path, name).some((place) => packages[place] !== undefined)) continue
    if (!/^\d/.test(version)) throw new Error(`${name}: ${version} is not one version`)
    const [cpu, os] = [lookUp(name, processors), lookUp(name, systems)]
    if (cpu === undefined) throw new Error(`${name}: no platform can be read from this name`)
    missing[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(name.includes('musl') ? { libc: ['musl'] } : {}),
      optional: true,
      ...(os === undefined ? {} : { os }),
    }
  }
}

const names = Object.keys(missing)
if (process.argv.includes('--check')) {
  for (const name of names) console.error(`not in package-lock.json: ${name}`)
  if (names.length > 0)
    console.error('npm ci refuses this lock file; node scripts/complete-lock.mjs mends it')
  process.exitCode = names.length > 0 ? 1 : 0
} else if (names.length > 0) {
  const all = Object.entries({ ...packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`)
  console.log(`wrote ${names.length} entries`)
}
