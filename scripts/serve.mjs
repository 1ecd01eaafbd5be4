import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { offerCompressed } from './compressed-files.mjs'
import { LimitedMessage } from './limited-message.mjs'
import { whenOrphaned } from './orphan.mjs'
import { root } from './run.mjs'
import { timeouts } from './timeouts.mjs'

/** Milliseconds that answers under way are given to end, and everything is given to close. */
const grace = 1000
const patience = 10_000

/**
 * What the app's instrumentation opens in this process (apps/web/src/server/installation.ts).
 *
 * @typedef {object} OpenInstallation
 * @property {() => string} greeting
 * @property {(request: import('node:http').IncomingMessage) => boolean} admits
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} receive
 * @property {(request: import('node:http').IncomingMessage) => Admission} gate
 * @property {() => Promise<void>} close
 *
 * @typedef {{ status: number, headers: Record<string, string>, body: string }} Refusal
 * @typedef {{ refusal: Refusal } | { maxBytes: number, tooLarge: Refusal }} Admission
 */

/** @returns {OpenInstallation | undefined} */
const installation = () => Reflect.get(globalThis, 'assayInstallation')

/** @param {import('node:http').ServerResponse} response */
function refuse(response) {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end('This is a demo. It answers this machine only, by a loopback address and through no proxy.\n')
}

/** @param {import('node:http').ServerResponse} response @param {Refusal} refusal */
function answer(response, { status, headers, body }) {
  if (response.headersSent) return
  response.writeHead(status, headers)
  response.end(body)
}

/**
 * Serves the built app from this process, so that there is none that could be left behind. Database and
 * sequencer are opened by the app's instrumentation, before the first answer.
 *
 * @param {{ host: string, port: number }} address
 */
export async function serve({ host, port }) {
  process.env.NODE_ENV = 'production'
  const next = createRequire(join(root, 'apps/web/package.json'))('next')
  const app = next({ dev: false, dir: join(root, 'apps/web'), hostname: host, port })
  const offer = offerCompressed(join(root, 'apps/web/.next'))
  // Next begins its instrumentation when it is prepared and does not wait for it; this hears how it went.
  const opened = new Promise((resolve) => Reflect.set(globalThis, 'assayOpening', resolve))
  const server = createServer({ ...timeouts, IncomingMessage: LimitedMessage }, (request, response) => {
    const open = installation()
    // Asked of the request as it came: Next adds forwarding headers of its own.
    if (!open?.admits(request)) return refuse(response)
    open.receive(request, response)
    const admission = open.gate(request)
    if ('refusal' in admission) {
      request.limitBody(0, () => {})
      return answer(response, admission.refusal)
    }
    request.limitBody(admission.maxBytes, () => answer(response, admission.tooLarge))
    offer(request, response)
    app.getRequestHandler()(request, response)
  })
  let isStopping = false
  const stop = async () => {
    // Ctrl-C reaches this process twice: from the terminal, and from npm, which passes it on.
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), patience).unref()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    // Live streams never end by themselves.
    setTimeout(() => server.closeAllConnections(), grace).unref()
    await closed
    await app.close()
    await installation()?.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  whenOrphaned(stop)
  await app.prepare()
  await opened.catch((error) => {
    // What fails because it is being stopped is no news.
    if (!isStopping) throw error
  })
  if (isStopping) return
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  console.log(installation()?.greeting())
}
