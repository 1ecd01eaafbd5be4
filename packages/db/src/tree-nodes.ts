import { z } from 'zod'
import type { Reader } from './database.ts'
import { Prisma } from './generated/client.ts'

/** Which tree, over which log, and how many leaves it has before the entry at position 0. */
type TreePlace = { origin: string; logId: string; lead: number }
type Address = { level: number; index: number }

const nodesSchema = z.array(
  z.object({ level: z.int(), index: z.int(), hash: z.instanceof(Uint8Array).nullable() }),
)

/**
 * Reads nodes of a tree in the order asked, `undefined` for one that is not there; level 0 gives the leaf hashes
 * of the log's entries. One query, however many.
 */
export async function readTreeNodes(
  reader: Reader,
  { origin, logId, lead }: TreePlace,
  addresses: readonly Address[],
): Promise<(Uint8Array | undefined)[]> {
  const levels = addresses.map(({ level }) => level)
  const indexes = addresses.map(({ index }) => index)
  const rows = await reader.$queryRaw(Prisma.sql`
    SELECT a.level, a.index, CASE WHEN a.level = 0 THEN l.leaf_hash ELSE n.hash END AS hash
    FROM unnest(${levels}::int[], ${indexes}::int[]) AS a(level, index)
    LEFT JOIN ledger_entry l ON a.level = 0 AND l.log_id = ${logId} AND l.position = a.index - ${lead}::int
    LEFT JOIN ledger_node n ON a.level > 0 AND n.origin = ${origin} AND n.level = a.level
      AND n.index = a.index`)
  const nodes = nodesSchema.parse(rows)
  const byAddress = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash ?? undefined]))
  return addresses.map(({ level, index }) => byAddress.get(`${level}/${index}`))
}
