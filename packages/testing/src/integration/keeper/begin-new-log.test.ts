import { rmSync } from 'node:fs'
import type { Database } from '@assay/db'
import { parseOpening, parseVerifierKey, verifyOpening } from '@assay/ledger'
import { testDatabase } from '@assay/testing'
import { beforeEach, expect, it } from 'vitest'
import { keyFile } from '../../../../keeper/src/keys/key-store.ts'
import { beginNewLog } from '../../../../keeper/src/sealer/begin-new-log.ts'
import { sha256, verifyEd25519 } from '../../../../keeper/src/sealer/primitives.ts'
import { buildPlace, sealAll, write } from './given.test-support.ts'

const before = 'assay.example/harbour'
const origin = 'assay.example/harbour.2'
let database: Database
let place: ReturnType<typeof buildPlace>

beforeEach(async () => {
  database = await testDatabase()
  place = buildPlace()
  for (let round = 0; round < 2; round++) {
    await write(database, 3)
    await sealAll(database, place)
  }
})

const begin = (reason: Parameters<typeof beginNewLog>[1]['reason'], slug = 'harbour') =>
  beginNewLog(database, { ...place, slug, reason, now: new Date() })

async function opening(of: string): Promise<string> {
  return (await database.prisma.ledgerTree.findUniqueOrThrow({ where: { origin: of } })).opening ?? ''
}

it('begins none where nothing is halted and nobody says why, nor where there is no such workspace', async () => {
  await expect(begin(null)).rejects.toMatchObject({ code: 'nothing-changed' })
  await expect(begin('restored', 'nowhere')).rejects.toMatchObject({ code: 'not-found' })
})

it('says up to which leaf it agrees with the old log, whose key signs that', async () => {
  const head = await database.prisma.checkpoint.findFirstOrThrow({
    where: { origin: before },
    orderBy: { size: 'desc' },
  })
  expect(await begin('moved')).toEqual({ before, origin, agrees: 6, signed: true })
  const text = await opening(origin)
  expect(parseOpening(text)).toMatchObject({ before, reason: 'moved', checkpoint: head.note, agrees: 6 })
  const rows = await database.prisma.signingKey.findMany({ where: { origin: before } })
  const keys = rows.map(({ verifierKey }) => parseVerifierKey({ sha256 }, verifierKey))
  expect(await verifyOpening({ verify: verifyEd25519 }, { opening: text, keys })).toHaveLength(1)

  await write(database, 1)
  const isSealed = async () => (await database.prisma.checkpoint.count({ where: { origin, size: 8 } })) > 0
  expect(await sealAll(database, place, isSealed)).toEqual([])
  const sealed = await database.prisma.checkpoint.findFirstOrThrow({
    where: { origin },
    orderBy: { size: 'desc' },
  })
  expect(sealed.size).toBe(8)
  // The next one counts the opening of this one among the leaves that the two have in common.
  expect(await begin('copied')).toMatchObject({ before: origin, origin: `${before}.3`, agrees: 8 })
})

it('agrees only up to where the history is as it was signed', async () => {
  const sizes = await database.prisma.checkpoint.findMany({
    where: { origin: before },
    select: { size: true },
  })
  expect(sizes.map(({ size }) => size)).toEqual(expect.arrayContaining([3, 6]))
  await database.runScript(`ALTER TABLE ledger_entry DISABLE TRIGGER USER;
    UPDATE ledger_entry SET leaf_hash = decode(repeat('00', 32), 'hex') WHERE position = 4`)
  expect(await begin('restored')).toMatchObject({ agrees: 3, signed: true })
})

it('is signed by nobody where the old key is not here', async () => {
  rmSync(keyFile(place.keys.directory, before))
  expect(await begin('key-lost')).toEqual({ before, origin, agrees: 6, signed: false })
  expect(parseOpening(await opening(origin)).signature).toBeNull()
  await write(database, 1)
  expect(
    await sealAll(
      database,
      place,
      async () => (await database.prisma.checkpoint.count({ where: { origin } })) > 0,
    ),
  ).toEqual([])
})
