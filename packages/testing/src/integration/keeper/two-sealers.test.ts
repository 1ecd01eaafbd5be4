import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { auditDatabase } from '@assay/custody'
import { type Database, sql } from '@assay/db'
import { parseKeptCheckpoint } from '@assay/ledger'
import { recordBySystem } from '@assay/newsroom/frame'
import { testDatabase } from '@assay/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSealer } from '../../../../keeper/src/sealer/sealer.ts'
import { surveyOutside } from '../../../../keeper/src/sealer/survey-outside.ts'
import { acquireLease } from '../../../../keeper/src/sequencer/lease.ts'
import { startSequencer } from '../../../../keeper/src/sequencer/sequencer.ts'
import { buildPlace, write } from './given.test-support.ts'
import { neighbour, server } from './neighbour.test-support.ts'

const origin = 'assay.example/harbour'

async function headOf({ prisma }: Database): Promise<number> {
  return (await prisma.checkpoint.aggregate({ where: { origin }, _max: { size: true } }))._max.size ?? 0
}

describe.skipIf(server === undefined)('two sealers on one server', { timeout: 240_000 }, () => {
  it('sign one log that every checkpoint extends, and one file, while leases are torn away', async () => {
    const database = await testDatabase()
    const other = await neighbour(database)
    const place = buildPlace()
    const halts: string[] = []
    // On a slow machine a signature may come too late for its lease, and is begun again.
    const onError = (error: unknown) => {
      if (String(error).includes('HALTED')) halts.push(String(error))
    }
    const sequencer = await startSequencer(database, onError)
    const start = (over: Database) =>
      startSealer(over, {
        ...place,
        host: 'assay.example',
        record: recordBySystem,
        now: () => new Date(),
        onError,
      })
    const sealers = [await start(database), await start(other)]
    onTestFinished(async () => {
      await sequencer.stop()
      for (const sealer of sealers) await sealer.stop()
    })
    let writing = true
    const tear = async () => {
      while (writing) {
        await acquireLease(database, { holder: 'robber', takeOver: true, name: 'sealer' })
        const free = sql`UPDATE sequencer_lease SET expires_at = now() - interval '1s' WHERE name = 'sealer'`
        await database.prisma.$executeRaw(free)
        await sleep(120)
      }
    }
    const torn = tear()
    for (let round = 0; round < 25; round++) {
      await write(round % 2 === 0 ? database : other, 4)
      await sleep(60)
    }
    writing = false
    await torn
    await expect.poll(() => headOf(database), { timeout: 90_000 }).toBe(100)

    expect(halts).toEqual([])
    const lines = readFileSync(place.checkpointFile, 'utf8').trimEnd().split('\n')
    const sizes = lines.map((line) => parseKeptCheckpoint(line)?.size ?? -1)
    // No size twice: neither sealer appended what the other one had.
    expect(sizes).toEqual([...new Set(sizes)].toSorted((one, next) => one - next))
    expect(await surveyOutside(database, place)).toEqual([])
    const notes = lines.map((line) => parseKeptCheckpoint(line)?.note ?? '')
    const installation = { database, now: () => new Date(), committed: () => {}, linkSecret: 'of a test' }
    const { logs } = await auditDatabase(installation, { slug: 'harbour', earlier: notes })
    // No event made the workspace of this test.
    expect(logs[0]?.report.findings.map(({ code }) => code)).toEqual(['row-unexpected'])
    expect(logs[0]?.report).toMatchObject({ sealed: 100, leaves: 100, earlier: lines.length })
  })

  it('leave the lease to the one that has it, which renews it also while there is nothing to sign', async () => {
    const database = await testDatabase()
    const place = buildPlace()
    const onError = (error: unknown) => expect.unreachable(String(error))
    const sealer = await startSealer(database, {
      ...place,
      host: 'assay.example',
      record: recordBySystem,
      now: () => new Date(),
      onError,
    })
    onTestFinished(() => sealer.stop())
    const until = async () => {
      const lease = await database.prisma.sequencerLease.findUnique({ where: { name: 'sealer' } })
      return lease?.expiresAt.getTime() ?? 0
    }
    await expect.poll(until, { timeout: 60_000 }).toBeGreaterThan(0)
    const before = await until()
    await expect.poll(until, { timeout: 60_000 }).toBeGreaterThan(before)
  })
})
