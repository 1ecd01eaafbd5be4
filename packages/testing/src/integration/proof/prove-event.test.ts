import { proveByOperator, proveEvent, readLedgerStatus, readPublicKeys } from '@assay/custody'
import { viewerOf } from '@assay/review'
import { beforeAll, expect, it } from 'vitest'
import { readCheckpoint, readProof } from '../../../../ledger/src/testing/second-reader.test-support.ts'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'

let desk: SealedDesk

beforeAll(async () => {
  desk = await buildSealedDesk()
}, 120_000)

const lastEvent = () =>
  desk.database.prisma.event.findFirstOrThrow({
    where: { type: 'assessment-submitted' },
    orderBy: { id: 'desc' },
  })

it('gives a file that a second implementation of the formats verifies, with the event in it', async () => {
  const event = await lastEvent()
  const proof = await proveEvent(desk.installation, viewerOf(desk.admin), { eventId: event.id })
  if (!proof.sealed) throw new Error('the event is not signed')
  const file = Buffer.from(proof.file)
  const extra = Buffer.from(/^extra (.+)$/m.exec(proof.file)?.[1] ?? '', 'base64')
  const read = readProof(file, extra, proof.verifierKeys[0] ?? '')
  expect(read?.head.origin).toBe('assay.example/harbour')
  expect(JSON.parse(extra.toString())).toMatchObject({ id: event.id, data: event.data })
  extra[10] = (extra[10] ?? 0) ^ 1
  expect(readProof(file, extra, proof.verifierKeys[0] ?? '')).toBeUndefined()
})

it('publishes the keys and the newest checkpoint, which verify for themselves', async () => {
  const { logs } = await readPublicKeys(desk.installation, { slug: 'harbour' })
  const [log] = logs
  const head = readCheckpoint(Buffer.from(log?.checkpoint ?? ''), log?.keys[0]?.verifierKey ?? '')
  const status = await readLedgerStatus(desk.installation, viewerOf(desk.admin))
  expect(head).toMatchObject({ origin: status.origin, size: status.sealed })
  expect(status).toMatchObject({ halt: null, size: status.sealed })
})

it('says of an event that is not signed yet that it is not', async () => {
  const event = await lastEvent()
  await desk.database.prisma.event.create({
    data: { ...event, id: 'unsigned', data: event.data ?? {}, nonce: new Uint8Array(32) },
  })
  expect(await proveByOperator(desk.installation, { eventId: 'unsigned' })).toEqual({
    sealed: false,
    haltReason: null,
  })
})

it('proves nothing of another workspace', async () => {
  const { id: eventId } = await lastEvent()
  await expect(
    proveEvent(desk.installation, { kind: 'operator', workspaceId: 'elsewhere' }, { eventId }),
  ).rejects.toMatchObject({
    code: 'not-found',
  })
})
