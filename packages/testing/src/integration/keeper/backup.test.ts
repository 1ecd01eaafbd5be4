import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '@assay/db'
import { testDatabase } from '@assay/testing'
import { afterAll, expect, it } from 'vitest'
import { writeBackup } from '../../../../keeper/src/backup/backup-lines.ts'
import { restoreBackup } from '../../../../keeper/src/backup/restore-backup.ts'
import { sealAll, write } from './given.test-support.ts'

const migrations = path.join(import.meta.dirname, '../../../../../prisma/migrations')
const base = mkdtempSync(path.join(tmpdir(), 'assay-backup-'))
let lines: string[]
const place = { keys: { directory: path.join(base, 'keys') }, checkpointFile: path.join(base, 'log.jsonl') }
let before: unknown

afterAll(() => rmSync(base, { recursive: true, force: true }))

const given = (text: readonly string[]) =>
  (async function* () {
    for (const line of text) yield line
  })()

const into = (name: string) => ({
  database: { kind: 'embedded', directory: path.join(base, name) } as const,
  migrations,
  ...place,
})

async function contents(database: Awaited<ReturnType<typeof testDatabase>>) {
  const { prisma } = database
  return {
    events: await prisma.event.findMany({ orderBy: { id: 'asc' } }),
    texts: await prisma.erasableText.findMany({ orderBy: { id: 'asc' } }),
    entries: await prisma.ledgerEntry.findMany({ orderBy: { position: 'asc' } }),
    nodes: await prisma.ledgerNode.findMany({
      orderBy: [{ origin: 'asc' }, { level: 'asc' }, { index: 'asc' }],
    }),
    checkpoints: await prisma.checkpoint.findMany({ orderBy: { size: 'asc' } }),
    workspaces: await prisma.workspace.findMany(),
    backlog: await prisma.eventBacklog.findMany(),
  }
}

/** A history with a signed log, texts that are hard to copy and events that still wait, and its backup. */
async function prepare(): Promise<void> {
  const database = await testDatabase()
  await write(database, 400)
  const text = 'Ein “Satz” — mit\nZeilen, \\ und 🎣'
  await database.transact((tx) =>
    tx.erasableText.create({ data: { id: 't', logId: 'w', salt: new Uint8Array(32).fill(7), text } }),
  )
  await sealAll(database, place)
  await write(database, 2)
  lines = []
  for await (const line of writeBackup(await database.readRows(), new Date())) lines.push(line.trimEnd())
  before = await contents(database)
}

it('gives back every row as it was, and says that the log goes on', async () => {
  await prepare()
  const { logs } = await restoreBackup(given(lines), into('whole'))
  expect(logs).toEqual([
    { origin: 'assay.example/harbour', slug: 'harbour', signed: 400, kept: 400, hasKey: true },
  ])
  const database = await openDatabase(into('whole').database)
  try {
    expect(await contents(database)).toEqual(before)
    // History is append-only again, and what is new gets its place.
    await expect(database.runScript('DELETE FROM event')).rejects.toThrow(/append-only/)
    expect(await sealAll(database, place)).toEqual([])
    expect(await database.prisma.ledgerEntry.count()).toBe(402)
  } finally {
    await database.close()
  }
})

it('writes nothing over what is there, and nothing of a backup that is not whole', async () => {
  await expect(restoreBackup(given(lines), into('whole'))).rejects.toMatchObject({ code: 'NOT_EMPTY' })
  const last = lines.length - 1
  for (const damaged of [
    lines.slice(0, last),
    lines.toSpliced(5, 1),
    lines.with(5, (lines[5] ?? '').replace('"', "'")),
    lines.with(
      5,
      (lines[5] ?? '').replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    ),
  ])
    await expect(restoreBackup(given(damaged), into('damaged'))).rejects.toThrow()
  await expect(restoreBackup(given(['{}']), into('damaged'))).rejects.toMatchObject({ code: 'BACKUP_WRONG' })
  const older = lines.with(0, (lines[0] ?? '').replace(/,"\d+_followers"/, ''))
  await expect(restoreBackup(given(older), into('damaged'))).rejects.toMatchObject({
    code: 'OTHER_MIGRATIONS',
  })
  const database = await openDatabase(into('damaged').database)
  try {
    expect(await database.prisma.event.count()).toBe(0)
  } finally {
    await database.close()
  }
})
