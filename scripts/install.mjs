import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether an installation is what the lock file says. Parts that npm leaves out on this machine, other
 * platforms' binaries, may be missing.
 *
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function matchesLock(locked, installed) {
  const paths = Object.keys(locked).filter((path) => path.includes('node_modules/'))
  return paths.every((path) => {
    const wanted = locked[path]
    const found = installed[path]
    if (found === undefined) return wanted?.optional === true || wanted?.devOptional === true
    return found.version === wanted?.version && found.integrity === wanted?.integrity
  })
}

/** npm keeps its own record of what it installed and writes it last, so an interrupted installation has none. */
function isInstalled() {
  const locked = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  return locked !== undefined && installed !== undefined && matchesLock(locked, installed)
}

/** Installs exactly what is locked where it is missing or stale; ends the process where that fails. */
export async function installDependencies() {
  if (isInstalled()) return
  console.log('Installing the locked dependencies …')
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const { ok } = await run(command, args, { show: true })
  if (ok) return
  console.error('The dependencies could not be installed; npm says above why.')
  process.exit(1)
}
