import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@assay/db'
import { testDatabase } from '@assay/testing'
import { beforeEach, expect, it } from 'vitest'
import { startFollowers } from '../../../../keeper/src/followers/follow.ts'
import type { Follower, PlacedEvent } from '../../../../keeper/src/followers/follower.ts'
import { readFollowers, replayFollower } from '../../../../keeper/src/followers/replay.ts'
import { startSequencer } from '../../../../keeper/src/sequencer/sequencer.ts'
import { write } from './given.test-support.ts'

let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await database.runScript('CREATE TABLE seen (log_id text, position int, PRIMARY KEY (log_id, position))')
})

/** Gives every event a position. */
async function place(count: number): Promise<void> {
  await write(database, count)
  const sequencer = await startSequencer(database, () => {})
  await expect.poll(() => database.prisma.eventBacklog.count(), { timeout: 30_000 }).toBe(0)
  await sequencer.stop()
}

/** Writes a row for each event, which fails where it is written twice. */
const rows: Extract<Follower, { effects: 'inside' }> = {
  name: 'rows',
  version: 1,
  effects: 'inside',
  take: async (tx, events) => {
    for (const { logId, position } of events)
      await tx.$executeRaw`INSERT INTO seen VALUES (${logId}, ${position})`
  },
  reset: async (tx, logId) => {
    await tx.$executeRaw`DELETE FROM seen WHERE log_id = ${logId}`
  },
}

async function seen(): Promise<number[]> {
  const found = await database.prisma.$queryRaw<
    { position: number }[]
  >`SELECT position FROM seen ORDER BY position`
  return found.map(({ position }) => position)
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Follows until nothing waits for any of the followers. Gives what went wrong. */
async function followAll(followers: readonly Follower[], until = async () => true): Promise<string[]> {
  const errors: string[] = []
  const running = await startFollowers(database, {
    followers,
    onError: (error) => errors.push(String(error)),
  })
  const isDone = async () =>
    (await readFollowers(database, followers)).every(({ lag }) => lag === 0) && (await until())
  await expect.poll(isDone, { timeout: 30_000 }).toBe(true)
  await running.stop()
  return errors
}

it('takes every event once, in more than one batch, and goes on from there after a restart', async () => {
  await place(1_203)
  expect(await followAll([rows])).toEqual([])
  expect(await seen()).toEqual(upTo(1_203))
  await place(2)
  expect((await readFollowers(database, [rows]))[0]).toMatchObject({ lag: 2, taken: 1_203 })
  expect(await followAll([rows])).toEqual([])
  expect(await seen()).toEqual(upTo(1_205))
})

it('reads everything anew where that is asked for, or where its version has risen, and takes back what it made', async () => {
  await place(7)
  await followAll([rows])
  await database.runScript("INSERT INTO seen VALUES ('w', 99)")
  await replayFollower(database, rows)
  expect(await followAll([rows], async () => (await seen()).length === 7)).toEqual([])
  expect(await seen()).toEqual(upTo(7))
  await database.runScript("INSERT INTO seen VALUES ('w', 99)")
  const next = { ...rows, version: 2 }
  expect(await followAll([next], async () => (await seen()).length === 7)).toEqual([])
})

it('keeps nothing of a batch that fails, tries it again, and lets nobody else wait for it', async () => {
  await place(5)
  let attempts = 0
  const failing: Follower = {
    ...rows,
    take: async (tx, events) => {
      await rows.take(tx, events)
      attempts++
      if (attempts === 1) throw new Error('no luck')
    },
  }
  const other: Follower = { ...rows, name: 'other', take: async () => {}, reset: async () => {} }
  expect(await followAll([failing, other])).toEqual(['Error: no luck'])
  expect(await seen()).toEqual(upTo(5))
  expect(attempts).toBe(2)
})

it('begins outside with what comes after its start, and delivers again what it could not note as delivered', async () => {
  await place(3)
  const delivered: number[] = []
  let isBroken = true
  const mail: Follower = {
    name: 'mail',
    version: 1,
    effects: 'outside',
    take: async (events: readonly PlacedEvent[]) => {
      delivered.push(...events.map(({ position }) => position))
      if (isBroken) {
        isBroken = false
        throw new Error('died after it was sent')
      }
    },
  }
  await followAll([mail])
  expect(delivered).toEqual([])
  await place(2)
  expect(await followAll([mail])).toEqual(['Error: died after it was sent'])
  expect(delivered).toEqual([3, 4, 3, 4])
})

it('writes once whatever two processes do that both believe they follow', async () => {
  await place(900)
  const errors: unknown[] = []
  // Slow enough that each takes over from the other in the middle of its batches.
  const slow: Follower = {
    ...rows,
    take: async (tx, events) => {
      await sleep(20)
      await rows.take(tx, events)
    },
  }
  const running = []
  for (let at = 0; at < 3; at++) {
    running.push(
      await startFollowers(database, { followers: [slow], onError: (error) => errors.push(error) }),
    )
  }
  await expect.poll(async () => (await seen()).length, { timeout: 30_000 }).toBe(900)
  for (const each of running) await each.stop()
  expect(await seen()).toEqual(upTo(900))
})
