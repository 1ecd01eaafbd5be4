import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** @typedef {Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean, resolved?: string }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what the lock file says. npm keeps its own record of what it installed
 * and writes it last, so an interrupted installation counts as none. Parts that npm leaves out on this
 * machine (other platforms' binaries) are allowed to be missing.
 */
function isInstalled() {
  const locked = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (locked === undefined || installed === undefined) return false
  const paths = Object.keys(locked).filter((path) => path.includes('node_modules/'))
  return paths.every((path) => {
    const wanted = locked[path]
    const found = installed[path]
    if (found === undefined) return wanted?.optional === true || wanted?.devOptional === true
    return found.version === wanted?.version && found.integrity === wanted?.integrity
  })
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
