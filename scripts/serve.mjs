import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './run.mjs'

/** Milliseconds that answers under way are given to end, and everything is given to close. */
const grace = 1000
const patience = 10_000

/**
 * Serves the built app from this process, so that there is none that could be left behind. What has
 * to be open for it (database, sequencer) is opened by the app's instrumentation before the first answer.
 *
 * @param {{ host: string, port: number }} address
 */
export async function serve({ host, port }) {
  process.env.NODE_ENV = 'production'
  const next = createRequire(join(root, 'apps/web/package.json'))('next')
  const app = next({ dev: false, dir: join(root, 'apps/web'), hostname: host, port })
  const server = createServer((request, response) => app.getRequestHandler()(request, response))
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), patience).unref()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    // Live streams never end by themselves.
    setTimeout(() => server.closeAllConnections(), grace).unref()
    await closed
    await app.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  await app.prepare()
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
}
