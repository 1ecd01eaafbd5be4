import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { tryAddress } from './listen-address.mjs'
import { root } from './run.mjs'

const data = mkdtempSync(join(tmpdir(), 'assay-start-'))
const host = '127.0.0.1'
let port: number
let child: ChildProcess | undefined

async function freePort() {
  const probe = createServer().listen(0, host)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Starts Assay and waits for its first answer; gives what it has written by then. */
async function start(limit: number) {
  const begun = Date.now()
  const started = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: host, ASSAY_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  let output = ''
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  while (Date.now() - begun < limit) {
    if (started.exitCode !== null) break
    const answer = await fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    )
    if (answer?.ok) return output
    await sleep(20)
  }
  throw new Error(`Assay did not start: ${output}`)
}

async function stop(signal: NodeJS.Signals) {
  const stopped = child
  child = undefined
  if (stopped === undefined) throw new Error('nothing runs')
  stopped.kill(signal)
  const [code] = await once(stopped, 'exit')
  return code
}

describe('npm start', () => {
  beforeAll(async () => {
    port = await freePort()
    await start(8 * 60_000)
    await stop('SIGTERM')
  })
  afterEach(() => child?.kill('SIGKILL'))
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  it('builds nothing the second time', async () => {
    expect(await start(60_000)).not.toContain('Building')
    await stop('SIGTERM')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with code 0 and gives its port back on %s',
    async (signal) => {
      await start(60_000)
      expect(await stop(signal)).toBe(0)
      await expect(tryAddress({ host, port })).resolves.toBeUndefined()
    },
  )

  it('refuses a taken port before anything else, naming the variable', async () => {
    const other = createServer().listen(port, host)
    await once(other, 'listening')
    await expect(start(60_000)).rejects.toThrow(`PORT ${port} is taken`)
    other.close()
  })

  it('starts again on the same data after it was killed', async () => {
    await start(60_000)
    await stop('SIGKILL')
    await start(60_000)
    expect(await stop('SIGTERM')).toBe(0)
  })
})
