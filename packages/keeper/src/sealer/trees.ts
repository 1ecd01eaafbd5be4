import { type Database, sql } from '@assay/db'
import { installationLog, ReviewError } from '@assay/review'
import { z } from 'zod'
import type { SealHalt } from './seal-halt.ts'
import { leadOf, type Tree } from './tree-store.ts'

const logSchema = z.object({
  logId: z.string(),
  slug: z.string(),
  origin: z.string().nullable(),
  opening: z.string().nullable(),
  haltReason: z.string().nullable(),
  size: z.int(),
  sealed: z.int(),
})

/** A log with its present tree, null where it has none yet. */
export type Log = z.infer<typeof logSchema>

/** Every log there is, with how much of it has a position and how much is signed. */
export async function readLogs({ prisma }: Pick<Database, 'prisma'>): Promise<Log[]> {
  const rows = await prisma.$queryRaw(sql`
    SELECT log.id AS "logId", log.slug, t.origin, t.opening, t.halt_reason AS "haltReason",
      COALESCE((SELECT max(position) + 1 FROM ledger_entry WHERE log_id = log.id), 0)::int AS size,
      COALESCE((SELECT max(size) FROM checkpoint WHERE origin = t.origin), 0)::int AS sealed
    FROM (
      SELECT id, slug FROM workspace UNION ALL SELECT ${installationLog}, ${installationSlug}
    ) log
    LEFT JOIN LATERAL (
      SELECT * FROM ledger_tree WHERE log_id = log.id ORDER BY generation DESC LIMIT 1
    ) t ON true`)
  return z.array(logSchema).parse(rows)
}

/** No workspace can have this address: theirs have no underscore. */
export const installationSlug = '_installation'

/** The origin under which a log is signed now. @throws ReviewError `not-found` where there is no such log yet */
export async function presentOrigin(database: Pick<Database, 'prisma'>, slug: string): Promise<string> {
  const log = (await readLogs(database)).find((each) => each.slug === slug)
  if (log === undefined || log.origin === null) throw new ReviewError('not-found', { slug })
  return log.origin
}

/** Whether something of a log waits to be signed. */
export const isDue = ({ size, sealed, opening }: Log): boolean => size + leadOf({ opening }) > sealed

/** The present tree of a log; a log without one gets its first, with the origin that it keeps for life. */
export async function treeOf(
  { prisma }: Pick<Database, 'prisma'>,
  log: Log,
  { host, now }: { host: string; now: Date },
): Promise<Tree> {
  const { logId, slug, opening } = log
  if (log.origin !== null) return { origin: log.origin, logId, opening }
  const origin = `${host}/${slug}`
  await prisma.ledgerTree.createMany({
    data: [{ origin, logId, generation: 1, createdAt: now }],
    skipDuplicates: true,
  })
  return { origin, logId, opening: null }
}

/**
 * Writes down that a tree is not signed any more, and why; or, with null, that all is well again. Found halted
 * again, for the same reason, it is halted since the first time.
 */
export async function keepHalt(
  { prisma }: Pick<Database, 'prisma'>,
  origin: string,
  { halt, before, now }: { halt: SealHalt | null; before: string | null; now: Date },
): Promise<void> {
  const data =
    halt === null
      ? { haltReason: null, haltedAt: null, haltNote: null }
      : {
          haltReason: halt.reason,
          haltNote: halt.note,
          ...(halt.reason === before ? {} : { haltedAt: now }),
        }
  await prisma.ledgerTree.update({ where: { origin }, data })
}
