import { LedgerError } from './errors.ts'
import { checkedHash, type Hashing, nodeHash } from './hashing.ts'
import { checkedSize, completeSubtrees, type NodeAddress } from './subtree.ts'

/**
 * All that is needed to append to a tree: its size, and the roots of its complete subtrees from left to right,
 * one for each bit set in the size. A tree of a billion leaves is 30 hashes at most.
 */
export type CompactRange = { readonly size: number; readonly hashes: readonly Uint8Array[] }

/** A complete node with its place, ready to be stored. */
export type TreeNode = NodeAddress & { readonly hash: Uint8Array }

/** The tree of no leaves, where every log begins. */
export const emptyRange: CompactRange = { size: 0, hashes: [] }

/**
 * Appends leaves, given by their hashes, to a tree.
 *
 * Gives the new compact range and the inner nodes that became complete, in the order in which they did; leaves (level
 * 0) are not repeated among them. How the leaves are cut into batches changes neither. The range given stays as it was.
 *
 * @throws LedgerError `range-malformed`, `size-invalid`, `hash-length`
 * @see RFC 6962 section 2.1
 */
export function appendLeaves(
  hashing: Hashing,
  range: CompactRange,
  leafHashes: Iterable<Uint8Array>,
): { range: CompactRange; nodes: TreeNode[] } {
  assertRange(range)
  const hashes = [...range.hashes]
  const nodes: TreeNode[] = []
  let size = range.size
  for (const leaf of leafHashes) {
    let hash = checkedHash(leaf)
    let [level, index] = [0, size]
    // A right child completes its parent, and the parent may be a right child itself.
    for (; index % 2 === 1; index = (index - 1) / 2) {
      const left = hashes.pop()
      if (left === undefined) throw malformed(range)
      hash = nodeHash(hashing, left, hash)
      level++
      nodes.push({ level, index: (index - 1) / 2, hash })
    }
    hashes.push(hash)
    size++
  }
  return { range: { size: checkedSize(size), hashes }, nodes }
}

/**
 * The root of a tree: what a checkpoint signs. The root of no leaves is the hash of nothing.
 * @throws LedgerError `range-malformed`, `size-invalid`, `hash-length`
 * @see RFC 6962 section 2.1
 */
export function rootOf(hashing: Hashing, range: CompactRange): Uint8Array {
  assertRange(range)
  return range.size === 0
    ? checkedHash(hashing.sha256(new Uint8Array(0)))
    : foldSubtrees(hashing, range.hashes)
}

/** The root over complete subtrees that stand side by side, left to right; there has to be at least one. */
export function foldSubtrees(hashing: Hashing, hashes: readonly Uint8Array[]): Uint8Array {
  return checkedHash(hashes.reduceRight((right, left) => nodeHash(hashing, left, right)))
}

function assertRange(range: CompactRange): void {
  const expected = completeSubtrees({ start: 0, end: checkedSize(range.size) }).length
  if (range.hashes.length !== expected) throw malformed(range)
}

function malformed({ size, hashes }: CompactRange): LedgerError {
  return new LedgerError('range-malformed', `${hashes.length} hashes cannot be a tree of size ${size}`)
}
