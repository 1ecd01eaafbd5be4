import type { Tree } from '@assay/db'
import { type Reader, sql } from '@assay/db'
import type { Finding } from '@assay/exchange'
import { z } from 'zod'
import { readForeignTrees } from './survey-trees.ts'

type Wanted = { tree: Tree; sealed: number }

/** What lies somewhere without belonging to any log. */
export const strayFinding = (what: string, id: string): Finding => ({
  code: 'stray',
  where: `${what} ${id}`,
  message: 'It belongs to no log.',
})

/** What lies in the tables of a log without belonging to it: events beside the entries, nodes beside the tree. */
export async function readStrays(reader: Reader, { tree, sealed }: Wanted): Promise<Finding[]> {
  const events = await reader.$queryRaw(sql`
    SELECT e.id FROM event e
    WHERE e.log_id = ${tree.logId} AND NOT EXISTS (SELECT 1 FROM ledger_entry l WHERE l.event_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM event_backlog b WHERE b.event_id = e.id)
    LIMIT 5`)
  const strays = z
    .array(z.object({ id: z.string() }))
    .parse(events)
    .map(({ id }) => strayFinding('event', id))
  // Nodes and the checkpoint over them are written at once: one beyond the last checkpoint had another one over it.
  const counted = await reader.$queryRaw(sql`
    SELECT count(*) FILTER (WHERE (index + 1) * power(2, level) <= ${sealed}::int)::int AS inside,
      count(*) FILTER (WHERE level NOT BETWEEN 1 AND 40 OR index < 0)::int AS odd,
      count(*) FILTER (WHERE level BETWEEN 1 AND 40 AND index >= 0 AND (index + 1) * power(2, level) >
        (SELECT coalesce(max(size), 0) FROM checkpoint WHERE origin = ${tree.origin}))::int AS beyond
    FROM ledger_node WHERE origin = ${tree.origin}`)
  const [nodes] = z.array(z.object({ inside: z.int(), odd: z.int(), beyond: z.int() })).parse(counted)
  const expected = sealed - bitsOf(sealed)
  const more = nodes === undefined ? 0 : Math.max(0, nodes.inside - expected) + nodes.odd + nodes.beyond
  if (more > 0) strays.push(strayFinding('node', `(${more} of ${tree.origin})`))
  return strays
}

/** Whether there is no history at all: no tables, or nothing in them. */
export async function isEmpty(reader: Reader): Promise<boolean> {
  const rows = await reader.$queryRaw(sql`SELECT to_regclass('event') IS NOT NULL AS there`)
  const [tables] = z.array(z.object({ there: z.boolean() })).parse(rows)
  if (tables?.there !== true) return true
  return (await reader.workspace.findFirst()) === null && (await reader.event.findFirst()) === null
}

/** Rows of the ledger that name a log or a tree that there is not. */
export async function readForeign(reader: Reader): Promise<Finding[]> {
  const rows = await reader.$queryRaw(sql`
    SELECT 'entry' AS what, log_id || ' ' || position AS id FROM ledger_entry l
    WHERE log_id <> 'installation' AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.id = l.log_id)
    UNION ALL SELECT 'event', id FROM event e
    WHERE log_id <> 'installation' AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.id = e.log_id)
    UNION ALL SELECT 'checkpoint', origin || ' ' || size FROM checkpoint c
    WHERE NOT EXISTS (SELECT 1 FROM ledger_tree t WHERE t.origin = c.origin)
    UNION ALL SELECT 'node', origin || ' ' || level || '/' || index FROM ledger_node n
    WHERE NOT EXISTS (SELECT 1 FROM ledger_tree t WHERE t.origin = n.origin)
    LIMIT 5`)
  const found = z.array(z.object({ what: z.string(), id: z.string() })).parse(rows)
  return [...found, ...(await readForeignTrees(reader))].map(({ what, id }) => strayFinding(what, id))
}

/** The bits that are set: a tree has a complete node fewer than leaves for each. */
function bitsOf(size: number): number {
  return [...size.toString(2)].filter((digit) => digit === '1').length
}
