import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, sql } from '@assay/db'
import { testDatabase } from '@assay/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { acquireLease, renewLease } from '../../../../keeper/src/sequencer/lease.ts'
import { startSequencer } from '../../../../keeper/src/sequencer/sequencer.ts'
import { neighbour, server } from './neighbour.test-support.ts'

async function write({ transact }: Database, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const event = {
      id: randomUUID(),
      logId: 'w',
      type: 'member-sessions-ended',
      version: 1,
      actorRole: 'admin',
    }
    await transact((tx) =>
      tx.event.create({
        data: { ...event, at: new Date(), data: { memberId: 'm1' }, nonce: new Uint8Array(randomBytes(32)) },
      }),
    )
  }
}

async function expectDense({ prisma }: Database, count: number): Promise<void> {
  await expect.poll(() => prisma.eventBacklog.count(), { timeout: 20_000, interval: 50 }).toBe(0)
  const entries = await prisma.ledgerEntry.findMany({ orderBy: { position: 'asc' } })
  expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, index) => index))
}

describe.skipIf(server === undefined)('two sequencers on one server', () => {
  it('never give a position twice or leave a gap, while leases are torn away', {
    timeout: 60_000,
  }, async () => {
    const database = await testDatabase()
    const other = await neighbour(database)
    const errors: unknown[] = []
    const first = await startSequencer(database, (error) => errors.push(error))
    const second = await startSequencer(other, (error) => errors.push(error))
    onTestFinished(async () => {
      await first.stop()
      await second.stop()
    })
    let writing = true
    const tear = async () => {
      while (writing) {
        await acquireLease(database, { holder: 'robber', takeOver: true })
        await database.prisma.$executeRaw(sql`UPDATE sequencer_lease SET expires_at = now() - interval '1s'`)
        await sleep(40)
      }
    }
    const writers = Promise.all(
      Array.from({ length: 8 }, (_, writer) => write(writer % 2 ? other : database, 25)),
    )
    const torn = tear()
    await writers
    writing = false
    await torn
    await expectDense(database, 200)
    const [lease] = await database.prisma.sequencerLease.findMany()
    expect(lease?.epoch).toBeGreaterThan(5n)
  })

  it('hand over when one of them stops', { timeout: 30_000 }, async () => {
    const database = await testDatabase()
    const other = await neighbour(database)
    const first = await startSequencer(database, () => {})
    await write(database, 1)
    first.wake()
    await expectDense(database, 1)
    const second = await startSequencer(other, () => {})
    onTestFinished(() => second.stop())
    await first.stop()
    const begun = performance.now()
    await write(database, 1)
    await expectDense(database, 2)
    expect(performance.now() - begun).toBeLessThan(3_000)
  })

  it('free themselves of one that stalls inside a batch', { timeout: 40_000 }, async () => {
    const database = await testDatabase()
    const other = await neighbour(database)
    const epoch = (await acquireLease(other, { holder: 'stalled', takeOver: false })) ?? 0n
    const stalled = other
      .transact(async (tx) => {
        await renewLease(tx, epoch)
        await sleep(9_000)
        await tx.$executeRaw(sql`SELECT 1`)
      })
      .then(
        () => 'committed',
        () => 'refused',
      )
    await write(database, 2)
    const sequencer = await startSequencer(database, () => {})
    onTestFinished(() => sequencer.stop())
    await expectDense(database, 2)
    expect(await stalled).toBe('refused')
  })
})
