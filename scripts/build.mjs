import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/**
 * Generates and builds, unless the build that lies there was made of just these files: starting
 * turbo only to hear that takes longer than reading the sources.
 *
 * @returns {Promise<{ ok: boolean, output: string, fresh: boolean }>} `fresh` where nothing had to be done
 */
export async function build() {
  const wanted = fingerprint(root)
  const stamp = JSON.stringify({ fingerprint: wanted, buildId: buildId() })
  if (readIfThere(stampFile) === stamp) return { ok: true, output: '', fresh: true }
  const result = await run(bin('turbo'), ['run', 'build', '--output-logs=errors-only', '--no-color'])
  if (result.ok && fingerprint(root) === wanted) {
    writeFileSync(stampFile, JSON.stringify({ fingerprint: wanted, buildId: buildId() }))
  }
  return { ...result, fresh: false }
}
