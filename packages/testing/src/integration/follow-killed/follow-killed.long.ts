import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '@assay/db'
import { readFollowers, startFollowers, startSequencer } from '@assay/keeper'
import { afterAll, expect, it } from 'vitest'
import { migrationsDirectory } from '../../migrations.ts'
import { counting, sendingTo } from './followed.test-support.ts'

const kills = 20
const base = mkdtempSync(path.join(tmpdir(), 'assay-follow-'))
const directory = path.join(base, 'database')
const sent = path.join(base, 'sent')
const followers = [counting, sendingTo(sent)]

afterAll(() => rmSync(base, { recursive: true, force: true }))

const open = () => openDatabase({ kind: 'embedded', directory })

/** Starts a process that writes and follows, and kills it once it has written so many events. */
async function killAfter(count: number): Promise<void> {
  const file = fileURLToPath(new URL('./following-process.test-support.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, directory, sent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let said = 0
  if (child.stdout) {
    for await (const _line of createInterface(child.stdout)) {
      said++
      if (said === count) child.kill('SIGKILL')
    }
  }
  await ended
  expect([said >= count, child.signalCode]).toEqual([true, 'SIGKILL'])
}

/** The log, and the rows that were made of it. */
async function readBoth({ prisma }: Database) {
  const entries = await prisma.ledgerEntry.findMany({ where: { logId: 'w' }, orderBy: { position: 'asc' } })
  const taken = await prisma.$queryRaw<{ eventId: string }[]>`
    SELECT event_id AS "eventId" FROM taken WHERE log_id = 'w' ORDER BY position`
  return { log: entries.map(({ eventId }) => eventId), taken: taken.map(({ eventId }) => eventId) }
}

it('makes each event take effect once inside the database, and at least once outside, however often its process is killed', async () => {
  writeFileSync(sent, '')
  const fresh = await open()
  await fresh.migrate(migrationsDirectory)
  await fresh.runScript(
    'CREATE TABLE taken (log_id text, position int, event_id text, PRIMARY KEY (log_id, position))',
  )
  const workspace = {
    id: 'w',
    slug: 'harbour',
    name: 'Harbour',
    version: 1,
    policy: {},
    createdAt: new Date(),
  }
  await fresh.prisma.workspace.create({ data: workspace })
  // What acts outside begins with what happens after its first start.
  const first = await startFollowers(fresh, {
    followers,
    onError: (error) => expect.unreachable(String(error)),
  })
  await expect
    .poll(() => fresh.prisma.followerCursor.count({ where: { logId: 'w' } }), { timeout: 60_000 })
    .toBe(followers.length)
  await first.stop()
  await fresh.close()

  for (let round = 0; round < kills; round++) {
    await killAfter(20 + ((round * 61) % 140))
    const database = await open()
    const { log, taken } = await readBoth(database)
    await database.close()
    // As far as it came, and nothing of it twice: the rows are the beginning of the log.
    expect(taken).toEqual(log.slice(0, taken.length))
  }

  const database = await open()
  const errors: unknown[] = []
  const sequencer = await startSequencer(database, (error) => errors.push(error))
  await expect.poll(() => database.prisma.eventBacklog.count(), { timeout: 60_000 }).toBe(0)
  const running = await startFollowers(database, { followers, onError: (error) => errors.push(error) })
  const lag = async () => (await readFollowers(database, followers)).map((follower) => follower.lag)
  await expect.poll(lag, { timeout: 120_000 }).toEqual([0, 0])
  await running.stop()
  await sequencer.stop()
  const { log, taken } = await readBoth(database)
  expect(errors).toEqual([])
  expect(log.length).toBeGreaterThan(kills * 20)
  expect(taken).toEqual(log)
  const delivered = new Set(readFileSync(sent, 'utf8').trimEnd().split('\n'))
  expect(log.filter((id) => !delivered.has(id))).toEqual([])
  await database.close()
})
