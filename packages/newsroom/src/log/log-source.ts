import { type Reader, sql } from '@assay/db'
import { type BundleRecord, type BundleSource, textRefsOf } from '@assay/exchange'
import { changesOf, parseEvent } from '@assay/review'
import { logSize } from '../event/position.ts'
import { countState } from './count-state.ts'
import { presentTree, type Tree } from './present-tree.ts'
import { readLogRecords } from './read-log.ts'
import { readState, tablesOf } from './read-state.ts'
import { readStrays } from './strays.ts'

/** What a source is for: `database` brings nodes and strays to be compared, `export` what stands by itself. */
type Purpose = 'database' | 'export'

/**
 * A workspace's log, or the installation's, as a history to verify or to write out: everything up to the
 * position that it has now. Null where nothing was signed yet.
 */
export async function buildLogSource(
  reader: Reader,
  { logId, purpose }: { logId: string; purpose: Purpose },
): Promise<BundleSource | null> {
  const present = await presentTree(reader, logId)
  if (present === null) return null
  const { tree, head } = present
  const below = await logSize(reader, logId)
  const sealed = head?.size ?? 0
  const records = () => numbered(readAll(reader, { tree, below, sealed, purpose }))
  if (purpose === 'export') return { records }
  // About: a tree has a node fewer for each leaf than there are, and people go on writing.
  const checkpoints = await reader.checkpoint.count({ where: { origin: tree.origin } })
  const total = below + sealed + checkpoints + (await countState(reader, logId))
  let done = 0
  return {
    records: () => {
      done = 0
      return counted(records(), () => done++)
    },
    extent: () => ({ done: Math.min(done, total), total }),
    touchedSince: () => touchedSince(reader, { logId, below }),
  }
}

async function* counted(
  records: AsyncIterable<BundleRecord>,
  count: () => void,
): AsyncGenerator<BundleRecord> {
  for await (const record of records) {
    count()
    yield record
  }
}

type Wanted = { tree: Tree; below: number; sealed: number; purpose: Purpose }

async function* readAll(
  reader: Reader,
  { tree, below, sealed, purpose }: Wanted,
): AsyncGenerator<BundleRecord> {
  const { logId, origin, opening } = tree
  const nodes = purpose === 'database'
  yield {
    kind: 'bundle',
    format: 'assay-bundle@1',
    scope: 'log',
    ...{ logId, origin, opening, sealed, nodes },
    tables: tablesOf(logId),
  }
  yield* readKeys(reader, origin)
  yield* readLogRecords(reader, { tree, below, sealed, nodes })
  if (purpose === 'database') yield* readStrays(reader, { tree, below, sealed })
  yield* readState(reader, logId)
}

/** The public keys of a tree, old ones included. */
export async function* readKeys(reader: Reader, origin: string): AsyncGenerator<BundleRecord> {
  const keys = await reader.signingKey.findMany({ where: { origin }, orderBy: { createdAt: 'asc' } })
  for (const { verifierKey, retiredAt } of keys) {
    yield { kind: 'key', verifierKey, retiredAt: retiredAt?.toISOString() ?? null }
  }
}

/** Adds the end, which says how many came before it. */
export async function* numbered(records: AsyncIterable<BundleRecord>): AsyncGenerator<BundleRecord> {
  let count = 0
  for await (const record of records) {
    count++
    yield record
  }
  yield { kind: 'end', records: count }
}

/** The ids of everything that events changed which have come since, with a position or still without one. */
async function touchedSince(
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
      for (const { textId } of textRefsOf(event.data)) touched.add(textId)
    }
  }
  return touched
}
