import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCluster } from './cluster.ts'
import { databaseDirectory } from './directory.ts'
import { DurableFileSystem } from './durable-file-system.ts'

const root = mkdtempSync(path.join(tmpdir(), 'assay-durable-'))
let pglite: PGlite

beforeAll(async () => {
  pglite = await openCluster(databaseDirectory(root))
  await pglite.exec('CREATE TABLE thing (number int)')
})

afterAll(async () => {
  await pglite.close()
  rmSync(root, { recursive: true })
})

function countSyncs(): number {
  if (!(pglite.fs instanceof DurableFileSystem)) throw new Error('This cluster is not durable.')
  return pglite.fs.syncs
}

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = countSyncs()
  await work()
  return countSyncs() - before
}

it('sends each commit to the disk once', async () => {
  for (let number = 0; number < 20; number++) {
    expect(await syncsOf(() => pglite.query('INSERT INTO thing VALUES ($1)', [number]))).toBe(1)
  }
})

it('sends a transaction of many writes to the disk once', async () => {
  const syncs = await syncsOf(() =>
    pglite.transaction(async (tx) => {
      for (let number = 0; number < 20; number++) await tx.query('INSERT INTO thing VALUES ($1)', [number])
    }),
  )
  expect(syncs).toBe(1)
})

it('does not trouble the disk for a read', async () => {
  expect(await syncsOf(() => pglite.query('SELECT * FROM thing'))).toBe(0)
})

it('sends data files to the disk at a checkpoint', async () => {
  await pglite.query('INSERT INTO thing SELECT generate_series(1, 1000)')
  expect(await syncsOf(() => pglite.exec('CHECKPOINT'))).toBeGreaterThan(1)
})

it('has full protection against torn pages and lost writes switched on', async () => {
  const { rows } = await pglite.query(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method') ORDER BY name`,
  )
  expect(rows).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'synchronous_commit', setting: 'on' },
    { name: 'wal_sync_method', setting: 'fsync' },
  ])
})
