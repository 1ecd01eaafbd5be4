import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whenOrphaned } from './orphan.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string} name */
export const bin = (name) => join(root, 'node_modules', '.bin', name)

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let isStopping = false

/**
 * Each command leads its own process group, so that a signal reaches whatever it started in turn:
 * npm, turbo and Playwright do not all pass signals on.
 *
 * @param {NodeJS.Signals} signal
 */
function signalAll(signal) {
  for (const child of running) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal)
    } catch {
      // The group has ended by itself in the meantime.
    }
  }
}

/**
 * Lets a signal end this process together with what it is running.
 *
 * @returns {() => void} gives the handling of signals back to the caller
 */
export function stopWithCommands() {
  const stop = () => {
    if (isStopping) return
    isStopping = true
    signalAll('SIGTERM')
    const giveUp = Date.now() + 5000
    setInterval(() => {
      if (Date.now() > giveUp) signalAll('SIGKILL')
      if (running.size === 0) process.exit(1)
    }, 20)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, stop)
  const unwatch = whenOrphaned(stop)
  return () => {
    unwatch()
    for (const signal of signals) process.off(signal, stop)
  }
}

/**
 * Runs a command to its end. Its output is collected; `show` passes it through as it comes instead.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { show = false, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text
      })
    }
    child.on('error', (error) => {
      running.delete(child)
      resolve({ ok: false, output: `${command}: ${error.message}` })
    })
    child.on('close', (code) => {
      running.delete(child)
      // turbo says that all went well when a signal has ended it.
      if (isStopping) return
      resolve({ ok: code === 0, output })
    })
  })
}
