import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { testDatabase } from '@assay/testing'
import { expect, it, onTestFinished, vi } from 'vitest'
import { joinInstances } from '../../../../keeper/src/instances/join-instances.ts'
import { sharedSettings } from '../../../../keeper/src/instances/shared-settings.ts'

function buildPlace() {
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-instance-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return {
    url: 'https://assay.example',
    secret: 'a secret of this test, longer than 32',
    keys: { directory: path.join(directory, 'keys') },
    checkpointFile: path.join(directory, 'checkpoints.jsonl'),
  }
}

const onError = (error: unknown) => {
  throw error
}

it('lets instances run side by side that share what they must', async () => {
  const database = await testDatabase()
  const settings = sharedSettings(buildPlace())
  const one = await joinInstances(database, { settings, onError })
  const other = await joinInstances(database, { settings, onError })
  expect(await database.prisma.instance.count()).toBe(2)
  await one.leave()
  await other.leave()
  expect(await database.prisma.instance.count()).toBe(0)
})

it('refuses one with keys, a file, a secret or an address of its own, and says which', async () => {
  const database = await testDatabase()
  const place = buildPlace()
  const first = await joinInstances(database, { settings: sharedSettings(place), onError })
  const join = (own: Partial<Parameters<typeof sharedSettings>[0]>) =>
    joinInstances(database, { settings: sharedSettings({ ...place, ...own }), onError })
  const other = buildPlace()
  await expect(join({ keys: other.keys })).rejects.toMatchObject({ names: ['ASSAY_KEYS_DIR'] })
  await expect(join({ keys: { seed: new Uint8Array(32) } })).rejects.toMatchObject({
    names: ['ASSAY_SIGNING_SEED', 'ASSAY_KEYS_DIR'],
  })
  await expect(join({ checkpointFile: other.checkpointFile })).rejects.toMatchObject({
    names: ['ASSAY_CHECKPOINT_FILE'],
  })
  await expect(join({ secret: 'another secret, which is as long' })).rejects.toMatchObject({
    names: ['ASSAY_SECRET'],
  })
  await expect(join({ url: 'https://other.example' })).rejects.toThrow(/another ASSAY_URL\./)
  expect(await database.prisma.instance.count()).toBe(1)
  await first.leave()
  await (await join({ url: 'https://other.example' })).leave()
})

it('forgets one that died without a word', async () => {
  const database = await testDatabase()
  const settings = sharedSettings(buildPlace())
  await joinInstances(database, { settings, onError })
  await database.runScript(`UPDATE instance SET seen_at = now() - interval '1 minute'`)
  const next = await joinInstances(database, { settings: { ...settings, ASSAY_URL: 'other' }, onError })
  expect(await database.prisma.instance.count()).toBe(1)
  await next.leave()
})

it('tells one that comes back after a sleep that another one runs by now which differs', async () => {
  const database = await testDatabase()
  const settings = sharedSettings(buildPlace())
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const told: unknown[] = []
  const asleep = await joinInstances(database, { settings, onError: (error) => told.push(error) })
  await database.runScript(`UPDATE instance SET seen_at = now() - interval '1 minute'`)
  const next = await joinInstances(database, { settings: { ...settings, ASSAY_URL: 'other' }, onError })
  vi.advanceTimersByTime(10_000)
  await expect.poll(() => told, { timeout: 20_000 }).toMatchObject([{ names: ['ASSAY_URL'] }])
  expect(await database.prisma.instance.count()).toBe(1)
  await asleep.leave()
  await next.leave()
})
