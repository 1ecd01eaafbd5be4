import type { CompactRange } from './compact-range.ts'
import { LedgerError } from './errors.ts'
import { checkedHash } from './hashing.ts'
import { checkedSize, completeSubtrees, type NodeAddress } from './subtree.ts'

/**
 * Reads stored nodes: one hash for each address, in the order asked, `undefined` for one that is not there.
 * It is asked once per proof, for O(log n) nodes, so that one query can answer. Level 0 asks for leaf hashes.
 */
export type NodeReader = (
  addresses: readonly NodeAddress[],
) => Promise<readonly (Uint8Array | undefined)[]> | readonly (Uint8Array | undefined)[]

/** Reads nodes, none of which may be missing. @throws LedgerError `node-missing`, `hash-length` */
export async function readNodes(read: NodeReader, addresses: readonly NodeAddress[]): Promise<Uint8Array[]> {
  const found = addresses.length === 0 ? [] : await read(addresses)
  return addresses.map(({ level, index }, at) => {
    const hash = found[at]
    if (!hash) throw new LedgerError('node-missing', `No node at level ${level}, index ${index}`)
    return checkedHash(hash)
  })
}

/**
 * The compact range of a tree whose nodes are stored: what a sealer starts from.
 * Works for any size up to what is stored, so the tree of an earlier checkpoint can be taken up again.
 * @throws LedgerError `node-missing`, `size-invalid`, `hash-length`
 */
export async function loadRange(read: NodeReader, size: number): Promise<CompactRange> {
  return { size, hashes: await readNodes(read, completeSubtrees({ start: 0, end: checkedSize(size) })) }
}
