import { type Reader, sql, type Tree } from '@assay/db'
import type { AuditPhase, BundleRecord } from '@assay/exchange'
import { changesOf, erasedTextOf, parseEvent, textRefsOf } from '@assay/review'
import { z } from 'zod'
import { readBefore } from './read-before.ts'
import { readLogRecords } from './read-log.ts'
import { readState, tablesOf } from './read-state.ts'

/** Which part of a log, for which reading of it. */
export type Wanted = { tree: Tree; below: number; sealed: number; nodes: boolean; phase: AuditPhase }

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
  const isLog = phase === 'log'
  yield* readKeys(reader, origin)
  if (isLog && origin !== '') yield* readBefore(reader, tree)
  yield* readLogRecords(reader, { tree, below, sealed, nodes: nodes && isLog, checkpoints: isLog })
  if (phase === 'tables') yield* readState(reader, logId)
}

/** The public keys of a tree, old ones included. */
async function* readKeys(reader: Reader, origin: string): AsyncGenerator<BundleRecord> {
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

const idsSchema = z.array(z.object({ id: z.string() }))

/** The ids of everything that events changed which have come since, with a position or still without one. */
export async function touchedSince(
  reader: Reader,
  { logId, below }: { logId: string; below: number },
): Promise<ReadonlySet<string>> {
  const rows = await reader.$queryRaw(sql`
    SELECT event_id AS id FROM ledger_entry WHERE log_id = ${logId} AND position >= ${below}
    UNION SELECT event_id FROM event_backlog WHERE log_id = ${logId}`)
  const ids = idsSchema.parse(rows)
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
