import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../database.ts'
import { openMemory } from '../embedded/open-embedded.ts'

let database: Database
const statements: string[] = []

beforeAll(async () => {
  database = await openMemory(undefined, { onStatement: ({ text }) => statements.push(text) })
  await database.runScript(`
    CREATE TABLE thing (number int PRIMARY KEY);
    CREATE TABLE part (number int REFERENCES thing DEFERRABLE INITIALLY DEFERRED);
    CREATE SEQUENCE attempt;
    CREATE FUNCTION lose_at_first() RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      IF nextval('attempt') < 3 THEN
        RAISE EXCEPTION 'lost' USING ERRCODE = 'serialization_failure';
      END IF;
    END $$;
  `)
})

beforeEach(async () => {
  await database.runScript('TRUNCATE thing, part; ALTER SEQUENCE attempt RESTART')
  statements.length = 0
})

afterAll(() => database.close())

const countThings = async () => {
  const rows = await database.prisma.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM thing`
  return Number(rows[0]?.count)
}

it('keeps all of a transaction', async () => {
  const answer = await database.transact(async (tx) => {
    await tx.$executeRaw`INSERT INTO thing VALUES (1)`
    await tx.$executeRaw`INSERT INTO thing VALUES (2)`
    return 'done'
  })
  expect(answer).toBe('done')
  expect(await countThings()).toBe(2)
})

it('keeps nothing of a transaction that throws', async () => {
  const failing = database.transact(async (tx) => {
    await tx.$executeRaw`INSERT INTO thing VALUES (1)`
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await countThings()).toBe(0)
})

it('reports a commit that fails', async () => {
  await expect(database.transact((tx) => tx.$executeRaw`INSERT INTO part VALUES (404)`)).rejects.toThrow(
    /foreign ?key/i,
  )
})

it('tries again what lost to another transaction', async () => {
  let attempts = 0
  await database.transact(async (tx) => {
    attempts++
    await tx.$executeRaw`INSERT INTO thing VALUES (1)`
    await tx.$queryRaw`SELECT lose_at_first()::text`
  })
  expect(attempts).toBe(3)
  expect(await countThings()).toBe(1)
})

it('does not try again what fails for another reason', async () => {
  let attempts = 0
  const failing = database.transact(async (tx) => {
    attempts++
    await tx.$executeRaw`SELECT nonsense`
  })
  await expect(failing).rejects.toThrow()
  expect(attempts).toBe(1)
})

it('refuses the plain client inside a transaction, and a transaction inside a transaction', async () => {
  await database.transact(async () => {
    expect(() => database.prisma).toThrow(expect.objectContaining({ code: 'OUTSIDE_TRANSACTION' }))
    await expect(database.transact(async () => 1)).rejects.toMatchObject({ code: 'OUTSIDE_TRANSACTION' })
  })
})

it('runs transactions one after another, however many are asked for at once', async () => {
  const numbers = Array.from({ length: 30 }, (_, number) => number)
  await Promise.all(
    numbers.map((number) =>
      database.transact(async (tx) => {
        const before = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM thing`
        await tx.$executeRaw`INSERT INTO thing VALUES (${number})`
        const after = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM thing`
        expect(Number(after[0]?.count)).toBe(Number(before[0]?.count) + 1)
      }),
    ),
  )
  expect(await countThings()).toBe(30)
})

it('lets a benchmark hear every statement of a transaction', async () => {
  await database.transact((tx) => tx.$executeRaw`INSERT INTO thing VALUES (${7})`)
  expect(statements).toEqual(['BEGIN', 'INSERT INTO thing VALUES ($1)', 'COMMIT'])
})
