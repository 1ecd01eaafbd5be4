import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { readLedgerStatus } from '@assay/custody'
import { viewerOf } from '@assay/review'
import { beforeAll, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from './sealed-desk.test-support.ts'

const origin = 'assay.example/harbour'
let desk: SealedDesk

beforeAll(async () => {
  desk = await buildSealedDesk()
}, 120_000)

const read = (at?: Date) =>
  readLedgerStatus(
    { ...desk.installation, ...(at === undefined ? {} : { now: () => at }) },
    viewerOf(desk.admin),
  )

const later = (since: string | null, ms: number) => new Date(Date.parse(since ?? '') + ms)

async function writeUnsigned(id: string): Promise<void> {
  const event = await desk.database.prisma.event.findFirstOrThrow({ where: { logId: desk.workspaceId } })
  const at = new Date('2026-03-02T10:00:00.000Z')
  const data = { ...event, id, at, data: event.data ?? {}, nonce: new Uint8Array(32).fill(7) }
  await desk.database.prisma.event.create({ data })
}

it('says up to which event the log is signed', async () => {
  const status = await read()
  const last = await desk.database.prisma.ledgerEntry.findFirstOrThrow({
    where: { logId: desk.workspaceId },
    orderBy: { position: 'desc' },
    include: { event: true },
  })
  expect(status).toMatchObject({
    origin,
    sealed: status.size,
    sealedPosition: last.position,
    sealedAt: last.event.at.toISOString(),
    unsignedSince: null,
    isLate: false,
    halt: null,
    installationHalt: null,
  })
})

it('says since when something waits to be signed, and that it is late after a minute', async () => {
  await writeUnsigned('waits')
  const { unsignedSince } = await read()
  expect(unsignedSince).toBe('2026-03-02T10:00:00.000Z')
  expect(await read(later(unsignedSince, 59_000))).toMatchObject({ isLate: false })
  expect(await read(later(unsignedSince, 61_000))).toMatchObject({ isLate: true })
  await desk.seal()
  expect(await read(later(unsignedSince, 61_000))).toMatchObject({ unsignedSince: null, isLate: false })
})

it('says that signing is halted where the database is older than what was signed, and no word of late', async () => {
  const { sealed } = await read()
  const kept = readFileSync(desk.place.checkpointFile, 'utf8')
  const newer = await desk.place.lineOf(origin, sealed + 40)
  appendFileSync(desk.place.checkpointFile, `${newer}\n`)
  await writeUnsigned('never signed')
  await expect(desk.seal()).rejects.toThrow(/^SEALING HALTED for assay\.example\/harbour/)
  const halted = await read(later('2026-03-02T10:00:00.000Z', 3_600_000))
  expect(halted).toMatchObject({
    sealed,
    isLate: false,
    halt: { reason: 'database-older', at: expect.any(String), note: JSON.parse(newer).note },
  })
  // The next start finds it so again, and it is still halted since the first time.
  await expect(desk.seal()).rejects.toThrow('SEALING HALTED')
  expect((await read()).halt).toEqual(halted.halt)
  writeFileSync(desk.place.checkpointFile, kept)
  await desk.seal()
  expect(await read()).toMatchObject({ halt: null, sealed: sealed + 1 })
})
