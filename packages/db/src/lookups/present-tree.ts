import type { Reader } from '../database.ts'

/** A tree over a log: its identity, and its first leaf where that is not the entry at position 0. */
export type Tree = { origin: string; logId: string; opening: string | null }

/** The tree that a log is signed by now, with its head; null where nothing has been signed yet. */
export async function presentTree(reader: Reader, logId: string) {
  const tree = await reader.ledgerTree.findFirst({ where: { logId }, orderBy: { generation: 'desc' } })
  if (tree === null) return null
  const head = await reader.checkpoint.findFirst({
    where: { origin: tree.origin },
    orderBy: { size: 'desc' },
  })
  return { tree, head }
}

/** How many leaves stand before the entry at position 0. */
export const leadOf = ({ opening }: Pick<Tree, 'opening'>): number => (opening === null ? 0 : 1)
