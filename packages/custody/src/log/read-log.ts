import { leadOf, type Reader, sql, type Tree } from '@assay/db'
import type { BundleRecord } from '@assay/exchange'
import { eventRecordOf } from '@assay/review'
import { z } from 'zod'

/** Small, because a page is one stretch of work that everybody else in the process waits for. */
const pageSize = 250
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Which part of a log: the entries below a position, signed up to a size; stored nodes and checkpoints or not. */
type Wanted = { tree: Tree; below: number; sealed: number; nodes: boolean; checkpoints: boolean }

/** A log as records of a bundle: each page of entries, what they complete, and what signs them. */
export async function* readLogRecords(
  reader: Reader,
  { tree, below, sealed, nodes, checkpoints }: Wanted,
): AsyncGenerator<BundleRecord> {
  const lead = leadOf(tree)
  let after: number | null = null
  let signedUpTo = -1
  for (;;) {
    const page = await readEntries(reader, tree.logId, { after, below })
    const last = page.at(-1)
    const from: number = (after ?? -1) + 1 + lead
    const to = last === undefined ? null : last.position + 1 + lead
    const range = { above: signedUpTo, upTo: to ?? sealed }
    yield* merge(page, checkpoints ? await readCheckpoints(reader, tree.origin, range) : [], lead)
    if (to === null) return
    if (nodes) yield* readNodesOf(reader, tree.origin, { from, to: Math.min(to, sealed) })
    signedUpTo = to
    after = last?.position ?? null
  }
}

type EventRecord = Extract<BundleRecord, { kind: 'event' }>
type CheckpointRecord = Extract<BundleRecord, { kind: 'checkpoint' }>

/** Each checkpoint after the event that is its last leaf. */
function* merge(
  events: readonly EventRecord[],
  checkpoints: readonly CheckpointRecord[],
  lead: number,
): Generator<BundleRecord> {
  let at = 0
  for (const event of events) {
    for (; (checkpoints[at]?.size ?? Number.POSITIVE_INFINITY) <= event.position + lead; at++) {
      const checkpoint = checkpoints[at]
      if (checkpoint) yield checkpoint
    }
    yield event
  }
  yield* checkpoints.slice(at)
}

async function readEntries(
  reader: Reader,
  logId: string,
  { after, below }: { after: number | null; below: number },
): Promise<EventRecord[]> {
  const entries = await reader.ledgerEntry.findMany({
    where: { logId, position: { lt: below, ...(after === null ? {} : { gt: after }) } },
    orderBy: { position: 'asc' },
    take: pageSize,
  })
  // Not by the relation: an event that is gone is what this is to find.
  const events = await reader.event.findMany({ where: { id: { in: entries.map(({ eventId }) => eventId) } } })
  const byId = new Map(events.map((event) => [event.id, event]))
  return entries.map(({ position, eventId, leafHash }) => {
    const event = byId.get(eventId)
    return {
      kind: 'event',
      position,
      eventId,
      leafHash: base64(leafHash),
      event: event === undefined ? null : eventRecordOf(event),
    }
  })
}

async function readCheckpoints(
  reader: Reader,
  origin: string,
  { above, upTo }: { above: number; upTo: number },
): Promise<CheckpointRecord[]> {
  const rows = await reader.checkpoint.findMany({
    where: { origin, size: { gt: above, lte: upTo } },
    orderBy: { size: 'asc' },
  })
  return rows.map(({ size, root, note }) => ({ kind: 'checkpoint', size, root: base64(root), note }))
}

const nodesSchema = z.array(z.object({ level: z.int(), index: z.int(), hash: z.instanceof(Uint8Array) }))

/** The stored nodes that the leaves from `from` on, up to `to`, complete. */
async function* readNodesOf(
  reader: Reader,
  origin: string,
  { from, to }: { from: number; to: number },
): AsyncGenerator<BundleRecord> {
  const levels: number[] = []
  for (let width = 2, level = 1; width <= to; width *= 2, level++) levels.push(level)
  if (levels.length === 0) return
  const rows = await reader.$queryRaw(sql`
    SELECT n.level, n.index, n.hash
    FROM unnest(${levels}::int[], ${levels.map((level) => Math.floor(from / 2 ** level))}::int[],
      ${levels.map((level) => Math.floor(to / 2 ** level))}::int[]) AS w(level, first, after)
    JOIN ledger_node n ON n.origin = ${origin} AND n.level = w.level AND n.index >= w.first AND n.index < w.after`)
  for (const { level, index, hash } of nodesSchema.parse(rows)) {
    yield { kind: 'node', level, index, hash: base64(hash) }
  }
}
