import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bin, run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const advice = 'Install Chromium or Chrome, or set ASSAY_CHROMIUM to its program.'

/** @param {string} file */
async function isRunning(file) {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    return false
  }
  // Ubuntu's chromium package is a stub that only says where to get the real one.
  return (await run(file, ['--version'], { timeout: 20_000 })).ok
}

async function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const files = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere]
  for (const file of files) if (await isRunning(file)) return file
  return undefined
}

function hasApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function installWithApt() {
  console.log('Installing chromium with apt-get …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q']
  await run('apt-get', [...wait, 'update'], { env })
  const parts = ['install', '-y', '--no-install-recommends', 'chromium']
  const { ok, output } = await run('apt-get', [...wait, ...parts], { env })
  if (!ok) console.error(output.trimEnd())
}

/** Playwright's own browser, downloaded where it is not there yet. */
async function downloadOwn() {
  const { chromium } = await import('@playwright/test')
  if (!existsSync(chromium.executablePath())) {
    console.log('Downloading the browser of Playwright …')
    const { ok, output } = await run(bin('playwright'), ['install', 'chromium'], { timeout: 60_000 })
    if (!ok) console.error(output.trimEnd())
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/**
 * Finds a Chromium for the end-to-end tests, or gets one: the system's first, then the distribution's,
 * then Playwright's.
 *
 * @returns {Promise<string>} its program
 */
export async function findBrowser() {
  const given = process.env.ASSAY_CHROMIUM
  if (given) {
    if (await isRunning(given)) return given
    throw new Error(`ASSAY_CHROMIUM is ${given}, which does not run. ${advice}`)
  }
  const installed = await findInstalled()
  if (installed !== undefined) return installed
  if (hasApt()) {
    await installWithApt()
    const added = await findInstalled()
    if (added !== undefined) return added
  }
  const own = await downloadOwn()
  if (own !== undefined) return own
  throw new Error(`The end-to-end tests need a browser, and none could be installed. ${advice}`)
}
