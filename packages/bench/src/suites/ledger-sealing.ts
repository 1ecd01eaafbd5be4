import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '@assay/db'
import { startSealer, startSequencer } from '@assay/keeper'
import { recordBySystem } from '@assay/newsroom/frame'
import pg from 'pg'
import { startCluster } from '../../../../scripts/postgres-cluster.mjs'
import { quantile, time } from '../core/timing.ts'
import { migrationsFolder } from '../environment.ts'
import { alternate, type Report, type Suite } from '../harness.ts'
import { proveInMillion } from '../ledger/prove-in-million.ts'

const rounds = 5
const writes = 400
const writers = 8

/** What sequencing and sealing cost eight writers on PostgreSQL, and how soon all is signed. */
export const suite: Suite = {
  name: 'ledger',
  async run(report) {
    const cluster = await startCluster()
    const place = mkdtempSync(path.join(tmpdir(), 'assay-bench-'))
    try {
      const [bare, kept] = [await open(cluster.url, 'bare'), await open(cluster.url, 'kept')]
      const keeper = await startKeeping(kept, place)
      await measure(report, { bare, kept, wake: keeper.wake })
      await keeper.stop()
      const value = await proveInMillion(bare)
      const name = 'proof for one of 1,000,000, from PostgreSQL to the file'
      const plain = { baseline: null, ratio: null }
      report({ name, value, unit: 'ms', ...plain, goal: '<= 10 ms', holds: value <= 10 })
      await bare.close()
      await kept.close()
    } finally {
      await cluster.stop()
      rmSync(place, { recursive: true, force: true })
    }
  },
}

async function open(admin: string, name: string): Promise<Database> {
  const client = new pg.Client(admin)
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const database = await openDatabase({
    kind: 'external',
    url: Object.assign(new URL(admin), { pathname: `/${name}` }).href,
  })
  await database.migrate(migrationsFolder)
  const workspace = {
    id: 'w',
    slug: 'harbour',
    name: 'Harbour',
    version: 1,
    policy: {},
    createdAt: new Date(),
  }
  await database.prisma.workspace.create({ data: workspace })
  return database
}

async function startKeeping(database: Database, place: string) {
  const onError = (error: unknown) => {
    throw error
  }
  const sequencer = await startSequencer(database, onError)
  const sealer = await startSealer(database, {
    host: 'assay.example',
    keys: { directory: path.join(place, 'keys') },
    checkpointFile: path.join(place, 'checkpoints.jsonl'),
    record: recordBySystem,
    now: () => new Date(),
    onError,
  })
  return {
    wake: sequencer.wake,
    stop: async () => {
      await sequencer.stop()
      await sealer.stop()
    },
  }
}

/** One write as a command makes it: a row of a table, two texts and the event, in one transaction. */
async function write(database: Database): Promise<void> {
  const id = randomUUID()
  const text = () => ({
    id: randomUUID(),
    logId: 'w',
    salt: new Uint8Array(randomBytes(32)),
    text: 'The yearbook gives another number for this week; see the table on page 12.',
  })
  await database.transact(async (tx) => {
    const [rationale, quote] = [text(), text()]
    await tx.erasableText.createMany({ data: [rationale, quote] })
    const url = `https://statistics.example/${id}`
    await tx.source.create({ data: { id, workspaceId: 'w', url, citedAt: new Date() } })
    await tx.event.create({
      data: {
        id: randomUUID(),
        logId: 'w',
        type: 'assessment-withdrawn',
        version: 1,
        actorRole: 'reviewer',
        at: new Date(),
        data: { rationale: rationale.id, quote: quote.id, sourceId: id },
        nonce: new Uint8Array(randomBytes(32)),
      },
    })
  })
}

type Measured = { bare: Database; kept: Database; wake: () => void }

async function measure(report: Report, { bare, kept, wake }: Measured): Promise<void> {
  const delays: number[] = []
  const backlogs: number[] = []
  const perWrite = async (database: Database, committed: () => void) => {
    const task = async () => {
      await write(database)
      committed()
    }
    const { total } = await time(
      Array.from({ length: writes }, () => task),
      writers,
    )
    return total / writes
  }
  const keeping = async () => {
    const value = await perWrite(kept, wake)
    const end = performance.now()
    while (!(await isSealed(kept))) await sleep(5)
    backlogs.push(performance.now() - end)
    return value
  }
  await perWrite(bare, () => {})
  await keeping()
  backlogs.length = 0
  const { baseline, candidate, ratio } = await alternate(rounds, {
    baseline: () => perWrite(bare, () => {}),
    candidate: keeping,
  })
  report({
    name: '8 writers with sequencing and sealing, time for a write',
    value: candidate,
    unit: 'ms',
    baseline,
    ratio,
    goal: 'ratio <= 1.3',
    holds: ratio <= 1.3,
  })
  const upTo = (name: string, value: number) =>
    report({
      name,
      value,
      unit: 'ms',
      baseline: null,
      ratio: null,
      goal: '<= 1,000 ms',
      holds: value <= 1_000,
    })
  upTo('last write until everything is signed, worst of the rounds', Math.max(...backlogs))
  // By itself, because looking costs queries that no newsroom makes.
  const stopWatching = watch(kept, { delays, wake })
  await perWrite(kept, wake)
  await stopWatching()
  upTo('from commit to sealed, p99', quantile(delays, 0.99))
}

/**
 * Commits an event by itself every 100 ms while the writers write, and notes how long it takes until a
 * checkpoint covers it.
 */
function watch(
  database: Database,
  { delays, wake }: { delays: number[]; wake: () => void },
): () => Promise<void> {
  let watching = true
  const waits: Promise<void>[] = []
  const run = async () => {
    while (watching) {
      waits.push(oneDelay(database, { delays, wake }))
      await sleep(100)
    }
  }
  const running = run()
  return async () => {
    watching = false
    await running
    await Promise.all(waits)
  }
}

async function oneDelay(
  database: Database,
  { delays, wake }: { delays: number[]; wake: () => void },
): Promise<void> {
  const event = {
    id: randomUUID(),
    logId: 'w',
    type: 'member-sessions-ended',
    version: 1,
    actorRole: 'admin',
  }
  const nonce = new Uint8Array(randomBytes(32))
  await database.prisma.event.create({ data: { ...event, at: new Date(), data: { memberId: 'm' }, nonce } })
  const committed = performance.now()
  wake()
  for (;;) {
    const entry = await database.prisma.ledgerEntry.findUnique({ where: { eventId: event.id } })
    if (entry !== null) {
      const where = { size: { gt: entry.position }, origin: 'assay.example/harbour' }
      if ((await database.prisma.checkpoint.findFirst({ where, select: { size: true } })) !== null) break
    }
    await sleep(20)
  }
  delays.push(performance.now() - committed)
}

async function isSealed({ prisma }: Database): Promise<boolean> {
  if ((await prisma.eventBacklog.findFirst({ select: { seq: true } })) !== null) return false
  const last = await prisma.ledgerEntry.findFirst({ where: { logId: 'w' }, orderBy: { position: 'desc' } })
  const head = await prisma.checkpoint.findFirst({ orderBy: { size: 'desc' } })
  return head?.size === (last?.position ?? -1) + 1
}
