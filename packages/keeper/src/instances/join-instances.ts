import { randomUUID } from 'node:crypto'
import { type Database, sql, type Transaction } from '@assay/db'
import { z } from 'zod'
import type { SharedSettings } from './shared-settings.ts'

const heartbeatMs = 10_000
/** How long an instance counts as running after its last word. */
const aliveSeconds = 45
/** Two that start at once take turns. Any number that nobody else uses will do. */
const advisoryKey = 4_155_534_218

const instancesSchema = z.array(z.object({ settings: z.record(z.string(), z.string()) }))

/** Another instance runs over the same database, and what both must share differs. */
class InstancesDiffer extends Error {
  readonly code = 'INSTANCES_DIFFER'
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super(
      `Another instance of Assay runs over this database with another ${names.join(', another ')}. Instances must share these; to change one, stop all of them first.`,
    )
    this.names = names
  }
}

/**
 * Says that this instance runs, for as long as it does, so that another one that could not work with it is refused.
 * One that was silent for too long (a machine that slept) counts no more until it fits again what runs by then.
 * An embedded database has one instance anyway.
 *
 * @throws InstancesDiffer
 */
export async function joinInstances(
  database: Database,
  { settings, onError }: { settings: SharedSettings; onError: (error: unknown) => void },
): Promise<{ leave: () => Promise<void> }> {
  const id = randomUUID()
  const speak = () =>
    database.transact(async (tx) => {
      await tx.$queryRaw(sql`SELECT pg_advisory_xact_lock(${advisoryKey})::text`)
      await tx.$executeRaw(sql`
        DELETE FROM instance WHERE seen_at < now() - make_interval(secs => ${aliveSeconds})`)
      assertShared(settings, await readOthers(tx, id))
      await seen(tx, { id, settings })
    })
  await speak()
  const beat = () => speak().catch(onError)
  const timer = setInterval(beat, heartbeatMs)
  timer.unref()
  return {
    leave: async () => {
      clearInterval(timer)
      await database.transact((tx) => tx.instance.deleteMany({ where: { id } })).catch(onError)
    },
  }
}

async function readOthers(tx: Transaction, id: string): Promise<z.infer<typeof instancesSchema>> {
  const where = { id: { not: id } }
  return instancesSchema.parse(await tx.instance.findMany({ where, select: { settings: true } }))
}

function assertShared(own: SharedSettings, running: readonly { settings: SharedSettings }[]): void {
  const names = new Set<string>()
  for (const { settings } of running) {
    for (const name of [...Object.keys(own), ...Object.keys(settings)]) {
      if (own[name] !== settings[name]) names.add(name)
    }
  }
  if (names.size > 0) throw new InstancesDiffer([...names])
}

async function seen(
  tx: Transaction,
  { id, settings }: { id: string; settings: SharedSettings },
): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO instance (id, settings, seen_at) VALUES (${id}, ${JSON.stringify(settings)}::jsonb, now())
    ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`)
}
