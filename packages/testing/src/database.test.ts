import type { Database } from '@assay/db'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from './database.ts'

const at = new Date('2026-03-10T12:00:00.000Z')
const ada = { id: 'ada', email: 'ada@example.org', createdAt: at, updatedAt: at }

describe('a database for a test', () => {
  let shared: Database
  beforeAll(async () => {
    shared = await testDatabase()
  })

  it('is migrated', async () => {
    await shared.transact((tx) => tx.user.create({ data: ada }))
    expect(await shared.prisma.user.count()).toBe(1)
  })

  it('shares nothing with another', async () => {
    const other = await testDatabase()
    expect(await other.prisma.user.count()).toBe(0)
    expect(await shared.prisma.user.count()).toBe(1)
  })

  it('has the triggers of the history', async () => {
    await expect(shared.prisma.$executeRaw`TRUNCATE "event" CASCADE`).rejects.toThrow(/append/i)
  })
})
