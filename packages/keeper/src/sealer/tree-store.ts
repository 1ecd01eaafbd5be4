import { type Reader, readTreeNodes, sql, type Transaction } from '@assay/db'
import { encodeUtf8, LedgerError, leafHash, type NodeReader, type TreeNode } from '@assay/ledger'
import { sha256 } from './primitives.ts'

/** A tree as the sealer knows it. Its first leaf is the opening where it has one; then come the log's entries. */
export type Tree = { origin: string; logId: string; opening: string | null }

/** How many leaves stand before the entry at position 0. */
export const leadOf = ({ opening }: Pick<Tree, 'opening'>): number => (opening === null ? 0 : 1)

/** Reads the nodes of a tree as they are stored; leaves are the entries' hashes. One query for each call. */
export function nodeReader(reader: Reader, tree: Tree): NodeReader {
  const { opening } = tree
  return async (addresses) => {
    const found = await readTreeNodes(reader, { ...tree, lead: leadOf(tree) }, addresses)
    if (opening === null) return found
    return found.map((hash, at) => {
      const isFirst = addresses[at]?.level === 0 && addresses[at]?.index === 0
      return isFirst ? openingHash(opening) : hash
    })
  }
}

function openingHash(opening: string): Uint8Array {
  return leafHash({ sha256 }, encodeUtf8(opening))
}

/**
 * The hashes of the leaves of a tree from `from` on, `limit` at most.
 *
 * @throws LedgerError `node-missing` where an entry between others is not there
 */
export async function readLeaves(
  reader: Reader,
  tree: Tree,
  { from, limit }: { from: number; limit: number },
): Promise<Uint8Array[]> {
  const lead = leadOf(tree)
  const first = from < lead && tree.opening !== null ? [openingHash(tree.opening)] : []
  const entries = await reader.ledgerEntry.findMany({
    where: { logId: tree.logId, position: { gte: Math.max(0, from - lead) } },
    orderBy: { position: 'asc' },
    take: limit - first.length,
    select: { position: true, leafHash: true },
  })
  const begin = Math.max(0, from - lead)
  entries.forEach(({ position }, at) => {
    if (position !== begin + at) throw new LedgerError('node-missing', `No entry at position ${begin + at}`)
  })
  return [...first, ...entries.map((entry) => entry.leafHash)]
}

/**
 * Keeps nodes that are complete, as arrays, because a parameter for each value takes six times as long. A node that
 * is there already stays: whether it is the right one shows when the tree is taken up the next time.
 */
export async function insertNodes(
  tx: Transaction,
  origin: string,
  nodes: readonly TreeNode[],
): Promise<void> {
  if (nodes.length === 0) return
  await tx.$executeRaw(sql`
    INSERT INTO ledger_node (origin, level, index, hash)
    SELECT ${origin}, n.level, n.index, decode(n.hash, 'hex')
    FROM unnest(${nodes.map(({ level }) => level)}::int[], ${nodes.map(({ index }) => index)}::int[],
      ${nodes.map(({ hash }) => Buffer.from(hash).toString('hex'))}::text[]) AS n(level, index, hash)
    ON CONFLICT DO NOTHING`)
}
