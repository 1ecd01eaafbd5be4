import { createRequire } from 'node:module'
import { join } from 'node:path'
import { requireNode } from './node-version.mjs'

requireNode()
const { installDependencies } = await import('./install.mjs')
const { silenceTelemetry } = await import('./quiet-environment.mjs')
const { root, stopWithCommands } = await import('./run.mjs')
const { takeStep } = await import('./steps.mjs')

silenceTelemetry()
stopWithCommands()
await installDependencies()
const { generate } = await import('./generate.mjs')
const { startCluster } = await import('./postgres-cluster.mjs')
const { closingLine, runVitest } = await import('./tests.mjs')

const withDatabase = ['db', 'api', 'testing', 'cli', 'web']

/**
 * Whether the tests came to this server at all: a setting that nobody reads would let them pass on the
 * embedded database. Every test's database is cloned from a template that stays.
 *
 * @param {string} url
 */
async function wasUsed(url) {
  const { Client } = createRequire(join(root, 'packages/db/package.json'))('pg')
  const client = new Client(url)
  await client.connect()
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname LIKE 'assay_template_%'")
  await client.end()
  return found.rows.length > 0
}

async function testOnServer() {
  const { url, stop } = await startCluster()
  try {
    const projects = withDatabase.map((name) => `--project=${name}`)
    const result = await runVitest([...projects, ...process.argv.slice(2)], { ASSAY_TEST_DATABASE_URL: url })
    if (await wasUsed(url)) return result
    return { ...result, ok: false, output: `${result.output}\nNo test used the PostgreSQL server.` }
  } finally {
    await stop()
  }
}

const ok =
  (await takeStep({ name: 'generate', title: 'generated client', run: generate })) &&
  (await takeStep({ name: 'postgres', title: 'on PostgreSQL', run: testOnServer }))
console.log(closingLine(ok))
// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = ok ? 0 : 1
