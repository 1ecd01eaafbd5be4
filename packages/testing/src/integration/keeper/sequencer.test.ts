import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { channels, type Database } from '@assay/db'
import { canonicalize, encodeUtf8, leafHash } from '@assay/ledger'
import { eventRecordOf } from '@assay/review'
import { testDatabase } from '@assay/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sequenceBatch } from '../../../../keeper/src/sequencer/batch.ts'
import { acquireLease } from '../../../../keeper/src/sequencer/lease.ts'
import { startSequencer } from '../../../../keeper/src/sequencer/sequencer.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** Inserts events of a log in one transaction, as a command does. Gives their ids in their order. */
function insertEvents(
  { transact }: Database,
  logId: string,
  count = 1,
  data: object = {},
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  return transact(async (tx) => {
    await tx.event.createMany({
      data: ids.map((id) => ({
        id,
        logId,
        type: 'member-sessions-ended',
        version: 1,
        actorId: 'somebody',
        actorRole: 'admin',
        at: new Date(),
        data: { memberId: 'm1', ...data },
        nonce: new Uint8Array(randomBytes(32)),
      })),
    })
    return ids
  })
}

async function positions({ prisma }: Database, logId: string): Promise<string[]> {
  const entries = await prisma.ledgerEntry.findMany({ where: { logId }, orderBy: { position: 'asc' } })
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index))
  return entries.map(({ eventId }) => eventId)
}

async function sequencerOn(database: Database) {
  const errors: unknown[] = []
  const sequencer = await startSequencer(database, (error) => errors.push(error))
  let running = true
  const stop = async () => {
    if (running) await sequencer.stop()
    running = false
  }
  onTestFinished(stop)
  return { ...sequencer, stop, errors }
}

async function drained({ prisma }: Database): Promise<void> {
  await expect.poll(() => prisma.eventBacklog.count(), { timeout: 20_000, interval: 20 }).toBe(0)
}

describe('the sequencer', () => {
  it('gives dense positions while eight write at once, each of their events once', async () => {
    const database = await testDatabase()
    const sequencer = await sequencerOn(database)
    const write = async (writer: number) => {
      const written: string[] = []
      for (let turn = 0; turn < 12; turn++) {
        written.push(...(await insertEvents(database, `w${turn % 2}`, 1 + (writer % 3))))
        sequencer.wake()
      }
      return written
    }
    const written = await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
    await drained(database)
    const placed = [...(await positions(database, 'w0')), ...(await positions(database, 'w1'))]
    expect(placed.toSorted()).toEqual(written.flat().toSorted())
    expect(sequencer.errors).toEqual([])
  })

  it('never places an event before one that its writer had seen', async () => {
    const database = await testDatabase()
    const sequencer = await sequencerOn(database)
    // Each writer names the last event that it saw committed, so that the order of causes is known.
    let last = 'none'
    const causes = new Map<string, string>()
    const write = async () => {
      for (let turn = 0; turn < 10; turn++) {
        const cause = last
        const [id = ''] = await insertEvents(database, 'w', 1)
        causes.set(id, cause)
        last = id
        sequencer.wake()
      }
    }
    await Promise.all(Array.from({ length: 8 }, write))
    await drained(database)
    const placed = await positions(database, 'w')
    for (const [id, cause] of causes) expect(placed.indexOf(cause)).toBeLessThan(placed.indexOf(id))
  })

  it('places the events of one command in their order, in more than one batch', async () => {
    const database = await testDatabase()
    const ids = [...(await insertEvents(database, 'w', 450)), ...(await insertEvents(database, 'w', 450))]
    await sequencerOn(database)
    await drained(database)
    expect(await positions(database, 'w')).toEqual(ids)
  })

  it('keeps the hash of the whole event row', async () => {
    const database = await testDatabase()
    await insertEvents(database, 'w', 1, { word: 'Žižkov 🧭', number: 0.1 })
    await sequencerOn(database)
    await drained(database)
    const entry = await database.prisma.ledgerEntry.findFirstOrThrow({ include: { event: true } })
    const leaf = leafHash({ sha256 }, encodeUtf8(canonicalize(eventRecordOf(entry.event))))
    expect(Buffer.from(entry.leafHash)).toEqual(Buffer.from(leaf))
  })

  it('says how far a log has grown, once for each batch', async () => {
    const database = await testDatabase()
    const heard: string[] = []
    await database.listen(channels.logGrown, (payload) => heard.push(payload))
    await insertEvents(database, 'w', 3)
    const sequencer = await sequencerOn(database)
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['w:3'])
    await insertEvents(database, 'w', 2)
    sequencer.wake()
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['w:3', 'w:5'])
  })

  it('finds what it was not told of within a second or so', async () => {
    const database = await testDatabase()
    await sequencerOn(database)
    await insertEvents(database, 'w', 1)
    await drained(database)
    expect(await positions(database, 'w')).toHaveLength(1)
  })

  it('goes on where it was after a restart, and leaves what is placed alone', async () => {
    const database = await testDatabase()
    const first = await sequencerOn(database)
    const before = await insertEvents(database, 'w', 3)
    first.wake()
    await drained(database)
    await first.stop()
    const after = await insertEvents(database, 'w', 2)
    const second = await sequencerOn(database)
    second.wake()
    await drained(database)
    expect(await positions(database, 'w')).toEqual([...before, ...after])
  })

  it('writes nothing while nothing waits', async () => {
    const database = await testDatabase()
    await sequencerOn(database)
    await insertEvents(database, 'w', 1)
    await drained(database)
    const [lease] = await database.prisma.sequencerLease.findMany()
    if (database.kind !== 'embedded') return // a server's lease is renewed, every two seconds
    await sleep(2_500)
    expect(await database.prisma.sequencerLease.findMany()).toEqual([lease])
  })
})

describe('a lease', () => {
  it('is had by one', async () => {
    const database = await testDatabase()
    expect(await acquireLease(database, { holder: 'a', takeOver: false })).toBe(1n)
    expect(await acquireLease(database, { holder: 'b', takeOver: false })).toBeNull()
  })

  it('fences off a holder who slept through its end: their batch changes nothing', async () => {
    const database = await testDatabase()
    const sleeper = (await acquireLease(database, { holder: 'a', takeOver: false })) ?? 0n
    await insertEvents(database, 'w', 2)
    const next = (await acquireLease(database, { holder: 'b', takeOver: true })) ?? 0n
    expect(next).toBe(sleeper + 1n)
    expect(await sequenceBatch(database, { epoch: sleeper, limit: 10 })).toEqual({ kind: 'fenced' })
    expect(await positions(database, 'w')).toEqual([])
    expect(await sequenceBatch(database, { epoch: next, limit: 10 })).toMatchObject({
      kind: 'done',
      count: 2,
    })
    expect(await sequenceBatch(database, { epoch: sleeper, limit: 10 })).toEqual({ kind: 'fenced' })
    expect(await positions(database, 'w')).toHaveLength(2)
  })

  it('can be taken when five seconds have passed without a word', { timeout: 20_000 }, async () => {
    const database = await testDatabase()
    await acquireLease(database, { holder: 'a', takeOver: false })
    const begun = performance.now()
    await expect
      .poll(() => acquireLease(database, { holder: 'b', takeOver: false }), {
        timeout: 10_000,
        interval: 100,
      })
      .toBe(2n)
    const waited = performance.now() - begun
    expect(waited).toBeGreaterThan(4_000)
    expect(waited).toBeLessThan(9_000)
  })
})
