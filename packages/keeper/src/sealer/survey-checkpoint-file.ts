import { statSync } from 'node:fs'
import { type Database, sql } from '@assay/db'
import {
  type KeptCheckpoint,
  LedgerError,
  type OutsideFinding,
  parseKeptCheckpoint,
  parseOpening,
} from '@assay/ledger'
import { z } from 'zod'
import { readKeptLines } from './checkpoint-file.ts'
import { isOvertaken } from './numbered-origin.ts'

const batchSize = 500
const mostDamaged = 5

/**
 * Holds the file of checkpoints and the database against each other, whoever of them was tampered with or lost.
 * What is signed meanwhile accuses nobody: only what the database had when this began is looked for in the file,
 * and what the file has is looked for again in a moment where the database does not have it yet.
 */
export async function surveyCheckpointFile(
  { prisma }: Pick<Database, 'prisma'>,
  checkpointFile: string,
): Promise<OutsideFinding[]> {
  const inTable = await countInTable(prisma)
  const size = statSync(checkpointFile, { throwIfNoEntry: false })?.size ?? 0
  const total = [...inTable.values()].reduce((sum, { count }) => sum + count, 0)
  if (size === 0) return total === 0 ? [] : [lost(checkpointFile, total)]
  const isAsked = (origin: string) => !isOvertaken(origin, inTable.keys())
  const survey = buildSurvey(inTable, isAsked)
  let batch: KeptCheckpoint[] = []
  const flush = async () => {
    survey.take(batch, await missingOf(prisma, batch))
    batch = []
  }
  let number = 0
  let previous: string | null = null
  const line = async (text: string, isLast: boolean) => {
    number++
    const checkpoint = parseKeptCheckpoint(text)
    if (checkpoint === null) survey.damaged(number, isLast)
    else if (survey.goesBack(checkpoint)) survey.damaged(number, false)
    else if (batch.push(checkpoint) === batchSize) await flush()
  }
  for await (const text of readKeptLines(checkpointFile, size)) {
    if (previous !== null) await line(previous, false)
    previous = text
  }
  if (previous !== null) await line(previous, true)
  await flush()
  const agreed = await readAgreed(prisma)
  // What an old log signed beyond what its successor took over is gone for good, and the successor says so.
  const isDue = ({ origin, size }: KeptCheckpoint) => size <= (agreed.get(origin) ?? size)
  return survey.finish(checkpointFile, async (late) => (await missingOf(prisma, late)).filter(isDue))
}

type InTable = ReadonlyMap<string, { count: number; head: number; isKnown: boolean }>

function lost(file: string, total: number): OutsideFinding {
  const message = `The database has ${total} checkpoints, and nothing is kept of them outside it.`
  return { code: 'file-lost', origin: null, where: file, message }
}

function buildSurvey(inTable: InTable, isAsked: (origin: string) => boolean) {
  const damaged: number[] = []
  const newest = new Map<string, { size: number; note: string }>()
  const found = new Map<string, Set<number>>()
  const unknown = new Set<string>()
  const missing: KeptCheckpoint[] = []
  return {
    damaged: (line: number, isLast: boolean) => {
      // A crash can cut the last line short.
      if (!isLast && damaged.length < mostDamaged) damaged.push(line)
    },
    /** Whether a line is there twice, or comes after a larger checkpoint of its log: lines are only ever added. */
    goesBack: ({ origin, size, note }: KeptCheckpoint): boolean => {
      const before = newest.get(origin)
      if (before !== undefined && (size < before.size || note === before.note)) return true
      newest.set(origin, { size, note })
      return false
    },
    take: (batch: readonly KeptCheckpoint[], absent: readonly KeptCheckpoint[]) => {
      const gone = new Set(absent)
      for (const each of batch) {
        const table = inTable.get(each.origin)
        if (table === undefined) unknown.add(each.origin)
        else if (gone.has(each)) missing.push(each)
        else if (each.size <= table.head) {
          const sizes = found.get(each.origin) ?? new Set()
          found.set(each.origin, sizes.add(each.size))
        }
      }
    },
    finish: async (
      file: string,
      recheck: (late: readonly KeptCheckpoint[]) => Promise<KeptCheckpoint[]>,
    ): Promise<OutsideFinding[]> => {
      const deleted = missing.length === 0 ? [] : await stillMissing(missing, recheck)
      const shorter = [...inTable].flatMap(([origin, { count }]): OutsideFinding[] => {
        const absent = count - (found.get(origin)?.size ?? 0)
        const message = `The database has ${absent} checkpoints of this log that the file does not have.`
        return absent <= 0 ? [] : [{ code: 'file-shorter', origin, where: origin, message }]
      })
      return [
        ...damaged.map((line): OutsideFinding => {
          const message =
            'This line is no checkpoint, or not in its place: it was damaged, changed, moved or repeated.'
          return { code: 'file-damaged', origin: null, where: `${file}, line ${line}`, message }
        }),
        ...[...unknown].filter(isAsked).map((origin): OutsideFinding => {
          const message = 'The file has checkpoints of this log, and the database knows no such log.'
          return { code: 'log-unknown', origin, where: origin, message }
        }),
        ...deletedFindings(deleted),
        ...shorter,
      ]
    },
  }
}

/** A checkpoint is in the file a moment before it is in the database. */
async function stillMissing(
  missing: readonly KeptCheckpoint[],
  recheck: (late: readonly KeptCheckpoint[]) => Promise<KeptCheckpoint[]>,
): Promise<KeptCheckpoint[]> {
  await new Promise((go) => setTimeout(go, 1_000))
  const still: KeptCheckpoint[] = []
  for (let at = 0; at < missing.length; at += batchSize) {
    still.push(...(await recheck(missing.slice(at, at + batchSize))))
  }
  return still
}

function deletedFindings(deleted: readonly KeptCheckpoint[]): OutsideFinding[] {
  return [...new Set(deleted.map(({ origin }) => origin))].map((origin) => {
    const gone = deleted.filter((each) => each.origin === origin)
    const first = Math.min(...gone.map(({ size }) => size))
    const message = `${gone.length} checkpoints were signed that the database does not have, the first of ${first} leaves.`
    return { code: 'checkpoint-deleted', origin, where: origin, message }
  })
}

const countSchema = z.array(
  z.object({ origin: z.string(), count: z.int(), head: z.int(), isKnown: z.boolean() }),
)

async function countInTable(prisma: Database['prisma']): Promise<InTable> {
  const rows = await prisma.$queryRaw(sql`
    SELECT t.origin, count(c.size)::int AS count, coalesce(max(c.size), 0)::int AS head, true AS "isKnown"
    FROM ledger_tree t LEFT JOIN checkpoint c ON c.origin = t.origin GROUP BY t.origin`)
  return new Map(countSchema.parse(rows).map((row) => [row.origin, row]))
}

/** Of each log that another one continues, up to which leaf the two agree. */
async function readAgreed(prisma: Database['prisma']): Promise<ReadonlyMap<string, number>> {
  const agreed = new Map<string, number>()
  for (const { opening } of await prisma.ledgerTree.findMany({ where: { opening: { not: null } } })) {
    try {
      const { before, agrees } = parseOpening(opening ?? '')
      agreed.set(before, agrees ?? 0)
    } catch (error) {
      // An opening that was changed excuses nothing; the audit names it.
      if (!(error instanceof LedgerError)) throw error
    }
  }
  return agreed
}

const placeSchema = z.array(z.object({ at: z.int() }))

/** Those that the database does not have, letter for letter. */
async function missingOf(
  prisma: Database['prisma'],
  kept: readonly KeptCheckpoint[],
): Promise<KeptCheckpoint[]> {
  if (kept.length === 0) return []
  const rows = await prisma.$queryRaw(sql`
    SELECT (k.at - 1)::int AS at
    FROM unnest(${kept.map(({ origin }) => origin)}::text[], ${kept.map(({ size }) => size)}::int[],
      ${kept.map(({ note }) => note)}::text[]) WITH ORDINALITY AS k(origin, size, note, at)
    WHERE NOT EXISTS (
      SELECT 1 FROM checkpoint c WHERE c.origin = k.origin AND c.size = k.size AND c.note = k.note)`)
  return placeSchema.parse(rows).flatMap(({ at }) => kept[at] ?? [])
}
