import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { Database } from '@assay/db'
import {
  appendLeaves,
  emptyRange,
  openCheckpoint,
  parseVerifierKey,
  rootOf,
  type VerifiedCheckpoint,
} from '@assay/ledger'
import { testDatabase } from '@assay/testing'
import { expect, it } from 'vitest'
import { changeKey } from '../../../../keeper/src/keys/change-key.ts'
import { keyFile } from '../../../../keeper/src/keys/key-store.ts'
import { sha256, verifyEd25519 } from '../../../../keeper/src/sealer/primitives.ts'
import { buildPlace, sealAll, write } from './given.test-support.ts'

const origin = 'assay.example/harbour'

async function openAll({ prisma }: Database): Promise<VerifiedCheckpoint[]> {
  const rows = await prisma.signingKey.findMany({ where: { origin } })
  const keys = rows.map(({ verifierKey }) => parseVerifierKey({ sha256 }, verifierKey))
  const stored = await prisma.checkpoint.findMany({ where: { origin }, orderBy: { size: 'asc' } })
  return Promise.all(
    stored.map(({ note }) => openCheckpoint({ verify: verifyEd25519 }, { note, origin, keys })),
  )
}

it('signs the root of what has a position, and the next start goes on from there', async () => {
  const database = await testDatabase()
  const place = buildPlace()
  await write(database, 7)
  expect(await sealAll(database, place)).toEqual([])
  await write(database, 6)
  expect(await sealAll(database, place)).toEqual([])
  const last = (await openAll(database)).at(-1)
  const entries = await database.prisma.ledgerEntry.findMany({
    where: { logId: 'w' },
    orderBy: { position: 'asc' },
  })
  const { range } = appendLeaves(
    { sha256 },
    emptyRange,
    entries.map(({ leafHash }) => leafHash),
  )
  expect(last?.size).toBe(13)
  expect(Buffer.from(last?.root ?? []).toString('hex')).toBe(
    Buffer.from(rootOf({ sha256 }, range)).toString('hex'),
  )
  const kept = readFileSync(place.checkpointFile, 'utf8').trim().split('\n')
  expect(kept).toHaveLength(await database.prisma.checkpoint.count())
  expect(statSync(keyFile(place.keys.directory, origin)).mode & 0o777).toBe(0o600)
})

it('changes a key where that is asked for: both sign once, and the log says that another signs now', async () => {
  const database = await testDatabase()
  const place = buildPlace()
  await write(database, 3)
  await sealAll(database, place)
  expect(changeKey(place.keys, origin)).toMatchObject({ verifierKey: expect.stringContaining(`${origin}+`) })
  expect(changeKey(place.keys, origin)).toBe('under-way')
  await write(database, 1)
  expect(await sealAll(database, place)).toEqual([])
  const opened = await openAll(database)
  expect(new Set(opened.flatMap(({ signedBy }) => signedBy.map(({ keyId }) => keyId))).size).toBe(2)
  expect(opened.filter(({ signedBy }) => signedBy.length === 2)).toHaveLength(1)
  expect(await database.prisma.event.count({ where: { type: 'signing-key-changed' } })).toBe(1)
  expect(await database.prisma.signingKey.count({ where: { origin, retiredAt: null } })).toBe(1)
  await write(database, 1)
  expect(await sealAll(database, place)).toEqual([])
  expect((await openAll(database)).at(-1)?.signedBy).toHaveLength(1)
})

it('halts where the key that signed the log is not here, and makes none in its place', async () => {
  const database = await testDatabase()
  const place = buildPlace()
  await write(database, 3)
  await sealAll(database, place)
  rmSync(keyFile(place.keys.directory, origin))
  await write(database, 1)
  expect(await sealAll(database, place)).toEqual([expect.stringContaining('(key-missing)')])
  expect(existsSync(keyFile(place.keys.directory, origin))).toBe(false)
})

it('refuses a database that is older than the file, loudly, and goes on giving positions', async () => {
  const older = await testDatabase()
  const place = buildPlace()
  await write(older, 2)
  await sealAll(older, place)
  const newer = await testDatabase()
  await copyHistory(older, newer)
  await write(newer, 4)
  await sealAll(newer, place)

  await write(older, 1)
  const errors = await sealAll(older, place)
  expect(errors).toEqual([
    expect.stringMatching(/^SEALING HALTED for assay\.example\/harbour \(database-older\)/),
  ])
  const tree = await older.prisma.ledgerTree.findUniqueOrThrow({ where: { origin } })
  expect(tree).toMatchObject({ haltReason: 'database-older', haltNote: expect.stringContaining(origin) })
  expect(await sealAll(older, place)).toEqual(errors)
  expect(await older.prisma.ledgerTree.findUniqueOrThrow({ where: { origin } })).toEqual(tree)
  expect((await openAll(older)).at(-1)?.size).toBe(2)
  expect(await older.prisma.ledgerEntry.count()).toBe(3)

  await write(older, 1)
  await sealAll(older, place)
  expect(await older.prisma.ledgerEntry.count()).toBe(4)
  expect((await openAll(older)).at(-1)?.size).toBe(2)
})

it.each([
  [
    'an entry was changed',
    `UPDATE ledger_entry SET leaf_hash = decode(repeat('00', 32), 'hex') WHERE position = 4`,
  ],
  ['a node was changed', `UPDATE ledger_node SET hash = decode(repeat('00', 32), 'hex') WHERE level = 2`],
  ['a node was taken away', 'DELETE FROM ledger_node WHERE level = 2'],
  ['the checkpoint was changed', `UPDATE checkpoint SET note = replace(note, '5', '4')`],
])('signs nothing on top of a tree where %s', async (_what, tamper) => {
  const database = await testDatabase()
  const place = buildPlace()
  await write(database, 5)
  await sealAll(database, place)
  for (const table of ['ledger_entry', 'ledger_node', 'checkpoint'])
    await database.runScript(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await database.runScript(tamper)
  await write(database, 2)
  const before = await database.prisma.checkpoint.count()
  expect(await sealAll(database, place)).toEqual([expect.stringContaining('SEALING HALTED')])
  expect(await database.prisma.checkpoint.count()).toBe(before)
  // Review and feed go on: what was written has its place all the same.
  expect(await database.prisma.ledgerEntry.count()).toBe(7)
})

async function copyHistory(from: Database, to: Database): Promise<void> {
  await write(to, 0)
  const events = await from.prisma.event.findMany({ include: { entry: true } })
  for (const { entry: _entry, ...event } of events.toSorted(
    (a, b) => (a.entry?.position ?? 0) - (b.entry?.position ?? 0),
  ))
    await to.prisma.event.create({ data: { ...event, data: event.data ?? {} } })
}
