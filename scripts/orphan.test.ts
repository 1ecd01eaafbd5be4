import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { root } from './run.mjs'

const module = pathToFileURL(join(root, 'scripts/orphan.mjs')).href
const watching = `import('${module}').then(({ whenOrphaned }) => {
  whenOrphaned(() => { console.log('stopped'); process.exit(0) })
  console.log(process.pid)
  setTimeout(() => process.exit(1), 20_000)
})`

/** Starts a script as npm does, by a shell that does not make way for it, and ends that shell alone. */
async function orphan(env: Record<string, string>): Promise<{ pid: number; said: () => Promise<string> }> {
  const script = `'${process.execPath}' -e "$SCRIPT"; true`
  const shell = spawn('sh', ['-c', script], {
    env: { PATH: process.env.PATH, SCRIPT: watching, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(shell.stdout)[Symbol.asyncIterator]()
  const pid = Number((await lines.next()).value)
  shell.kill('SIGKILL')
  return { pid, said: async () => String((await lines.next()).value) }
}

it.skipIf(process.platform === 'win32')('ends with the shell that npm started it by', async () => {
  const { said } = await orphan({ npm_lifecycle_event: 'start' })
  expect(await said()).toBe('stopped')
})

it.skipIf(process.platform === 'win32')('goes on where somebody started it by hand and left', async () => {
  const { pid, said } = await orphan({})
  const ended = said()
  const first = await Promise.race([ended, new Promise((go) => setTimeout(() => go('runs'), 1_500))])
  process.kill(pid, 'SIGKILL')
  expect(first).toBe('runs')
})
