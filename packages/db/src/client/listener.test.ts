import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database.ts'
import { openMemory } from '../embedded/open-embedded.ts'
import { openDatabase } from '../open.ts'

const server = process.env.ASSAY_TEST_DATABASE_URL

describe('listening', () => {
  let database: Database
  beforeAll(async () => {
    database = server ? await openDatabase({ kind: 'external', url: server }) : await openMemory()
  })
  afterAll(() => database.close())

  it('hears what is notified on its channel, and nothing else', async () => {
    const heard: string[] = []
    await database.listen('assay "news"', (payload) => heard.push(payload))
    await database.notify('elsewhere', 'no')
    await database.notify('assay "news"', 'ünïcode')
    await expect.poll(() => heard).toEqual(['ünïcode'])
  })

  it('serves several who listen, until they stop', async () => {
    const heard: string[] = []
    const stopFirst = await database.listen('shared', (payload) => heard.push(`first ${payload}`))
    await database.listen('shared', (payload) => heard.push(`second ${payload}`))
    await database.notify('shared', '1')
    await expect.poll(() => heard).toEqual(['first 1', 'second 1'])
    await stopFirst()
    await database.notify('shared', '2')
    await expect.poll(() => heard).toEqual(['first 1', 'second 1', 'second 2'])
  })

  it('hears nothing of a transaction that is rolled back', async () => {
    const heard: string[] = []
    await database.listen('quiet', (payload) => heard.push(payload))
    const failing = database.transact(async (tx) => {
      await tx.$queryRaw`SELECT pg_notify('quiet', 'never')::text`
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await database.transact((tx) => tx.$queryRaw`SELECT pg_notify('quiet', 'kept')::text`)
    await expect.poll(() => heard).toEqual(['kept'])
    await sleep(50)
    expect(heard).toEqual(['kept'])
  })

  it.runIf(server)(
    'comes back when its connection is lost, and says that it may have missed something',
    async () => {
      const heard: string[] = []
      await database.listen('lasting', (payload) => heard.push(payload))
      await database.prisma.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`
      await expect.poll(() => heard, { timeout: 5000 }).toEqual([''])
      await database.notify('lasting', 'again')
      await expect.poll(() => heard).toEqual(['', 'again'])
    },
  )
})
