import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { bin, run } from './run.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} what the test runs of this process came to so far */
const total = { passed: 0, failed: 0, skipped: 0 }

/** The line that ends every test command. A step that failed without a test of its own counts as one. @param {boolean} ok */
export function closingLine(ok) {
  const failed = ok ? total.failed : Math.max(1, total.failed)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  return `${total.passed} passed, ${failed} failed${skipped}`
}

/** @template T @param {(folder: string) => Promise<T>} use @returns {Promise<T>} */
async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-test-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** @param {string} file @param {(report: any) => Counts} read */
function count(file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')))
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
    return counts
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** @param {Counts} counts */
const summary = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * @param {string[]} [args] further arguments of vitest
 * @param {Record<string, string>} [env]
 */
export function runVitest(args = [], env = {}) {
  return withFolder(async (folder) => {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const result = await run(bin('vitest'), ['run', ...reporters, ...args], {
      env: { NO_COLOR: '1', ...env },
    })
    const counts = count(report, (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    }))
    // A run that found nothing to run has proven nothing.
    return { ...result, ok: result.ok && counts.passed > 0, note: summary(counts) }
  })
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** @param {string[]} [args] further arguments of Playwright */
export function runPlaywright(args = []) {
  return withFolder(async (folder) => {
    const report = join(folder, 'report.json')
    const env = {
      NO_COLOR: '1',
      ASSAY_CHROMIUM: await findBrowser(),
      ASSAY_E2E_PORT: String(await freePort()),
      ASSAY_E2E_DATA_DIR: join(folder, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }
    const result = await run(bin('playwright'), ['test', '--reporter=list,json', ...args], { env })
    const counts = count(report, ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }))
    return { ...result, note: summary(counts) }
  })
}
