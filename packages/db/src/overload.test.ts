import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openMemory } from './embedded/open-embedded.ts'
import { openDatabase } from './open.ts'
import { isOverloaded } from './overload.ts'

const server = process.env.ASSAY_TEST_DATABASE_URL
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

it('tells a statement that took too long, by what the server says, from one that is wrong', async () => {
  const database = await openMemory()
  onTestFinished(() => database.close())
  const cancelled = database.prisma
    .$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'slow' USING ERRCODE = 'query_canceled'; END $$`
  expect(isOverloaded(await failureOf(cancelled))).toBe(true)
  expect(isOverloaded(await failureOf(database.prisma.$queryRaw`SELECT 1 / 0`))).toBe(false)
  expect(isOverloaded(new Error('something else'))).toBe(false)
})

describe.runIf(server)('a PostgreSQL server', () => {
  it('is too busy where every connection is taken for longer than anybody waits', async () => {
    const database = await openDatabase({ kind: 'external', url: server ?? '', poolSize: 1 })
    onTestFinished(() => database.close())
    let release = () => {}
    const held = database.transact(async (tx) => {
      await tx.$queryRaw`SELECT 1`
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    held.catch(() => {})
    await sleep(100)
    const failures = await Promise.all([
      failureOf(database.prisma.$queryRaw`SELECT 1`),
      failureOf(database.prisma.workspace.count()),
      failureOf(database.transact((tx) => tx.$queryRaw`SELECT 1`)),
    ])
    release()
    await held.catch(() => {})
    expect(failures.map(isOverloaded)).toEqual([true, true, true])
  })
})
