import type { Tree } from '@assay/db'
import { type Reader, sql } from '@assay/db'
import type { BundleRecord } from '@assay/exchange'

type Wanted = { tree: Tree; below: number; sealed: number }

/** What lies in the tables of a log without belonging to it: events beside the entries, nodes beside the tree. */
export async function* readStrays(reader: Reader, { tree, sealed }: Wanted): AsyncGenerator<BundleRecord> {
  const events = await reader.$queryRaw<{ id: string }[]>(sql`
    SELECT e.id FROM event e
    WHERE e.log_id = ${tree.logId} AND NOT EXISTS (SELECT 1 FROM ledger_entry l WHERE l.event_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM event_backlog b WHERE b.event_id = e.id)
    LIMIT 5`)
  for (const { id } of events) yield { kind: 'stray', what: 'event', id }
  const [nodes] = await reader.$queryRaw<{ inside: number; odd: number }[]>(sql`
    SELECT count(*) FILTER (WHERE (index + 1) * power(2, level) <= ${sealed}::int)::int AS inside,
      count(*) FILTER (WHERE level NOT BETWEEN 1 AND 40 OR index < 0)::int AS odd
    FROM ledger_node WHERE origin = ${tree.origin}`)
  const expected = sealed - bitsOf(sealed)
  if (nodes && (nodes.inside > expected || nodes.odd > 0)) {
    yield { kind: 'stray', what: 'node', id: `(${nodes.inside - expected + nodes.odd} of ${tree.origin})` }
  }
}

/** Rows of the ledger that name a log or a tree that there is not. */
export async function readForeign(reader: Reader): Promise<BundleRecord[]> {
  const rows = await reader.$queryRaw<{ what: string; id: string }[]>(sql`
    SELECT 'entry' AS what, log_id || ' ' || position AS id FROM ledger_entry l
    WHERE log_id <> 'installation' AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.id = l.log_id)
    UNION ALL SELECT 'event', id FROM event e
    WHERE log_id <> 'installation' AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.id = e.log_id)
    UNION ALL SELECT 'checkpoint', origin || ' ' || size FROM checkpoint c
    WHERE NOT EXISTS (SELECT 1 FROM ledger_tree t WHERE t.origin = c.origin)
    UNION ALL SELECT 'node', origin || ' ' || level || '/' || index FROM ledger_node n
    WHERE NOT EXISTS (SELECT 1 FROM ledger_tree t WHERE t.origin = n.origin)
    LIMIT 5`)
  return rows.map(({ what, id }) => ({ kind: 'stray', what, id }))
}

/** The bits that are set: a tree has a complete node fewer than leaves for each. */
function bitsOf(size: number): number {
  return [...size.toString(2)].filter((digit) => digit === '1').length
}
