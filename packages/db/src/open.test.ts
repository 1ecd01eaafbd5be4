import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

const server = process.env.ASSAY_TEST_DATABASE_URL

it('says at once that nobody answers on a socket or a port', async () => {
  const socket = path.join(mkdtempSync(path.join(tmpdir(), 'assay-open-')), 'socket')
  await expect(openDatabase({ kind: 'socket', path: socket })).rejects.toMatchObject({ code: 'UNREACHABLE' })
  const url = 'postgresql://nobody@127.0.0.1:1/nothing'
  await expect(openDatabase({ kind: 'external', url })).rejects.toMatchObject({ code: 'UNREACHABLE' })
})

describe.runIf(server)('a PostgreSQL server', () => {
  let database: Database

  beforeAll(async () => {
    database = await openDatabase({ kind: 'external', url: server ?? '', poolSize: 4 })
    await database.runScript('DROP TABLE IF EXISTS pair; CREATE TABLE pair (id int PRIMARY KEY, value int)')
    await database.runScript('INSERT INTO pair VALUES (1, 0), (2, 0)')
  })

  afterAll(async () => {
    await database.runScript('DROP TABLE pair')
    await database.close()
  })

  const bump = (first: number, second: number) =>
    database.transact(async (tx) => {
      await tx.$executeRaw`UPDATE pair SET value = value + 1 WHERE id = ${first}`
      await tx.$queryRaw`SELECT pg_sleep(0.05)::text`
      await tx.$executeRaw`UPDATE pair SET value = value + 1 WHERE id = ${second}`
    })

  it('settles deadlocks by trying again', async () => {
    await Promise.all([bump(1, 2), bump(2, 1), bump(1, 2), bump(2, 1)])
    expect(await database.prisma.$queryRaw`SELECT value FROM pair`).toEqual([{ value: 4 }, { value: 4 }])
  })

  it('speaks of time in UTC and waits for nothing forever', async () => {
    const rows = await database.prisma.$queryRaw`
      SELECT name, setting FROM pg_settings WHERE name IN ('TimeZone', 'statement_timeout', 'lock_timeout') ORDER BY lower(name)`
    expect(rows).toEqual([
      { name: 'lock_timeout', setting: '10000' },
      { name: 'statement_timeout', setting: '30000' },
      { name: 'TimeZone', setting: 'UTC' },
    ])
  })

  it('plans a statement once per connection', async () => {
    const names = await database.transact(async (tx) => {
      for (const id of [1, 2]) await tx.$queryRaw`SELECT value FROM pair WHERE id = ${id}`
      return tx.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT value FROM pair WHERE%'`
    })
    expect(Number(names[0]?.count)).toBe(1)
  })
})
