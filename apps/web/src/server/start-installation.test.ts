import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseSettings, type ServerSettings } from '@assay/settings'
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

type Instance = Awaited<ReturnType<typeof anotherInstance>>

let directory: string
let first: Instance

beforeAll(async () => {
  first = await anotherInstance()
}, 120_000)

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'assay-installation-'))
})

afterEach(async () => {
  await globalThis.assayInstallation?.close()
  rmSync(directory, { recursive: true, force: true })
}, 120_000)

/** The settings of a demo, or of a real installation, in a directory of its own. */
function settings(demo: '0' | '1', url = 'http://localhost'): ServerSettings {
  const root = path.join(import.meta.dirname, '../../../..')
  const parsed = parseSettings({ ASSAY_DATA_DIR: directory, ASSAY_DEMO: demo, ASSAY_URL: url }, root)
  if (!('ok' in parsed)) throw new Error('The settings are wrong')
  return { ...parsed.ok, secret: 'a secret of this test, longer than 32' }
}

/** The modules once more, as Next compiles them apart for instrumentation and for each route. */
async function anotherInstance() {
  vi.resetModules()
  const { startInstallation } = await import('./start-installation.ts')
  const { runningServer } = await import('./installation.ts')
  return { startInstallation, runningServer }
}

const opens = (): number => Reflect.get(globalThis, 'assayDatabaseHandles')?.opens ?? 0

describe('the installation of a process', { timeout: 120_000 }, () => {
  it('is opened by nobody who only asks for it, such as a build', async () => {
    const before = opens()
    await expect(first.runningServer()).rejects.toThrow(/not open/)
    expect(opens()).toBe(before)
  })

  it('is opened once, whoever asks, and says how the first admin comes in', async () => {
    const before = opens()
    const env = settings('0')
    const opening = first.startInstallation(env)
    const second = await anotherInstance()
    await Promise.all([opening, second.startInstallation(env), first.startInstallation(env)])
    const third = await anotherInstance()
    expect((await third.runningServer()) === (await first.runningServer())).toBe(true)
    expect(opens() - before).toBe(1)

    const { greeting, admits, ready } = await opening
    expect(greeting()).toMatch(/\/setup\/[\w-]{43}$/)
    const headers = { host: 'assay.example.org', 'x-forwarded-for': '203.0.113.7' }
    expect(admits({ headers, socket: { remoteAddress: '203.0.113.9' } })).toBe(true)
    expect((await ready).demoPeople).toBeNull()
  })

  it('warns whoever starts it where people come by plain http from other machines', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    await first.startInstallation(settings('0', 'http://assay.lan:3000'))
    expect(warn.mock.calls.flat().join('\n')).toContain('http://assay.lan:3000, by plain http')
  })

  it('fills a demo once, after a start that failed, and finds it filled the next time', async () => {
    const env = settings('1')
    const { startInstallation } = first
    await expect(startInstallation({ ...env, root: directory })).rejects.toThrow() // no migrations lie there
    await globalThis.assayInstallation?.close()
    const open = await startInstallation(env)
    expect(open.greeting()).toContain('Reviewer A, Reviewer B, Editor, Auditor, Admin')
    const socket = { remoteAddress: '127.0.0.1' }
    expect(open.admits({ headers: { host: 'assay.example.org' }, socket })).toBe(false)
    const filled = await countEvents()
    expect(filled).toBeGreaterThan(50)
    await open.close()
    expect(globalThis.assayInstallation).toBeUndefined()
    await startInstallation(env)
    expect(await countEvents()).toBe(filled)
  })
})

async function countEvents(): Promise<number | undefined> {
  return (await globalThis.assayInstallation?.ready)?.installation.database.prisma.event.count()
}
