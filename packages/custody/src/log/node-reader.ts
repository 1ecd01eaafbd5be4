import { createHash } from 'node:crypto'
import { leadOf, type Reader, readTreeNodes, type Tree } from '@assay/db'
import { encodeUtf8, leafHash, type NodeReader, type Sha256 } from '@assay/ledger'

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

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
