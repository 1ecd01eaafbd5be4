import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressFiles } from './compressed-files.mjs'
import { bin, root, run } from './run.mjs'
import { writtenFiles } from './source-files.mjs'

const distribution = join(root, 'apps/web/.next')
const stampFile = join(distribution, 'assay-stamp.json')
const inputs = /^(apps\/web|packages|prisma|scripts)\/|^[^/]+[.](json|ts)$/

/**
 * The digest of everything that a build is made of: a hash of contents cannot be stale, times of change can.
 *
 * @param {string} base
 */
export function fingerprint(base) {
  const hash = createHash('sha256').update(process.version)
  for (const path of writtenFiles(base).filter((each) => inputs.test(each))) {
    const content = readFileSync(join(base, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Names the build that lies there; every run of `next build` gives it a new one. */
const buildId = () => readIfThere(join(distribution, 'BUILD_ID'))

/** @param {string} sources their fingerprint */
const stampOf = (sources) => JSON.stringify({ sources, buildId: buildId() })

/**
 * Generates and builds, unless the build that lies there was made of just these files: starting
 * turbo only to hear that takes longer than reading the sources.
 *
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function build() {
  const wanted = fingerprint(root)
  if (buildId() !== undefined && readIfThere(stampFile) === stampOf(wanted)) {
    return { ok: true, output: '', note: 'nothing changed' }
  }
  console.log('Building …')
  const result = await run(bin('turbo'), ['run', 'build', '--output-logs=errors-only', '--no-color'])
  const ok = result.ok && buildId() !== undefined
  if (ok) compressFiles(distribution)
  // A file that was saved meanwhile may be in the build or not.
  if (ok && fingerprint(root) === wanted) writeFileSync(stampFile, stampOf(wanted))
  return { ok, output: result.output }
}
