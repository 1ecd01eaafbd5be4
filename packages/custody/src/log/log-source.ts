import { logSize, presentTree, type Reader, sql, type Tree } from '@assay/db'
import type { AuditPhase, BundleRecord } from '@assay/exchange'
import { changesOf, erasedTextOf, parseEvent, textRefsOf } from '@assay/review'
import { readBefore } from './read-before.ts'
import { readLogRecords } from './read-log.ts'
import { readState, tablesOf } from './read-state.ts'

/** A log up to the position that it has now; null where nothing of it was signed yet. */
async function wantedOf(reader: Reader, logId: string) {
  const present = await presentTree(reader, logId)
  if (present === null) return null
  const { tree, head } = present
  return { tree, below: await logSize(reader, logId), sealed: head?.size ?? 0 }
}

/** A workspace's log as a bundle that stands by itself. Null where nothing of it was signed yet. */
export async function readLogBundle(
  reader: Reader,
  logId: string,
): Promise<AsyncIterable<BundleRecord> | null> {
  const wanted = await wantedOf(reader, logId)
  if (wanted === null || wanted.sealed === 0) return null
  return numbered(readWhileWritten(reader, { ...wanted, logId }))
}

/** People go on writing: the end says what they changed after the log was measured, and the rows hold already. */
async function* readWhileWritten(
  reader: Reader,
  wanted: Omit<Wanted, 'nodes'> & { logId: string },
): AsyncGenerator<BundleRecord> {
  yield* readAll(reader, { ...wanted, nodes: false })
  const touched = await touchedSince(reader, wanted)
  if (touched.size > 0) yield { kind: 'touched', ids: [...touched] }
}

/** Without a phase everything, in the order of a bundle. */
export type Wanted = { tree: Tree; below: number; sealed: number; nodes: boolean; phase?: AuditPhase }

/** The records of a log, its entries up to a position. */
export async function* readAll(
  reader: Reader,
  { tree, below, sealed, nodes, phase }: Wanted,
): AsyncGenerator<BundleRecord> {
  const { logId, origin, opening } = tree
  yield {
    kind: 'bundle',
    format: 'assay-bundle@1',
    scope: 'log',
    ...{ logId, origin, opening, sealed, nodes },
    tables: tablesOf(logId),
  }
  const isLog = phase === undefined || phase === 'log'
  yield* readKeys(reader, origin)
  if (isLog && origin !== '') yield* readBefore(reader, tree)
  yield* readLogRecords(reader, { tree, below, sealed, nodes: nodes && isLog, checkpoints: isLog })
  if (phase === undefined || phase === 'tables') yield* readState(reader, logId)
}

/** The public keys of a tree, old ones included. */
export async function* readKeys(reader: Reader, origin: string): AsyncGenerator<BundleRecord> {
  const keys = await reader.signingKey.findMany({ where: { origin }, orderBy: { createdAt: 'asc' } })
  for (const { verifierKey, retiredAt } of keys) {
    yield { kind: 'key', verifierKey, retiredAt: retiredAt?.toISOString() ?? null }
  }
}

/** Adds the end, which says how many came before it; tells each time how many came so far. */
export async function* numbered(
  records: AsyncIterable<BundleRecord>,
  tell: (count: number) => void = () => {},
): AsyncGenerator<BundleRecord> {
  let count = 0
  for await (const record of records) {
    count++
    tell(count)
    yield record
  }
  yield { kind: 'end', records: count }
}

/** The ids of everything that events changed which have come since, with a position or still without one. */
export async function touchedSince(
  reader: Reader,
  { logId, below }: { logId: string; below: number },
): Promise<ReadonlySet<string>> {
  const ids = await reader.$queryRaw<{ id: string }[]>(sql`
    SELECT event_id AS id FROM ledger_entry WHERE log_id = ${logId} AND position >= ${below}
    UNION SELECT event_id FROM event_backlog WHERE log_id = ${logId}`)
  const touched = new Set<string>()
  for (let from = 0; from < ids.length; from += 1_000) {
    const page = ids.slice(from, from + 1_000).map(({ id }) => id)
    for (const { nonce: _nonce, ...row } of await reader.event.findMany({ where: { id: { in: page } } })) {
      const event = parseEvent({ ...row, at: row.at.toISOString() })
      for (const change of changesOf(event)) touched.add(change.op === 'update' ? change.id : change.row.id)
      for (const { textId } of textRefsOf(event)) touched.add(textId)
      const erased = erasedTextOf(event)
      if (erased !== null) touched.add(erased.textId)
    }
  }
  return touched
}
