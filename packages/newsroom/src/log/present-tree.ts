import { createHash } from 'node:crypto'
import { type Reader, readTreeNodes } from '@assay/db'
import { encodeUtf8, leafHash, type NodeReader, type Sha256 } from '@assay/ledger'

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

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

/** Reads the nodes of a tree as they are stored. */
export function nodeReader(reader: Reader, tree: Tree): NodeReader {
  const { opening } = tree
  return async (addresses) => {
    const found = await readTreeNodes(reader, { ...tree, lead: leadOf(tree) }, addresses)
    if (opening === null) return found
    return found.map((hash, at) => {
      const isFirst = addresses[at]?.level === 0 && addresses[at]?.index === 0
      return isFirst ? leafHash({ sha256 }, encodeUtf8(opening)) : hash
    })
  }
}
