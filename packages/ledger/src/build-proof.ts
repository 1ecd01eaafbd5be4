import { foldSubtrees } from './compact-range.ts'
import type { Hashing } from './hashing.ts'
import { type NodeReader, readNodes } from './read-nodes.ts'
import { assertGrowth, assertLeafIndex, completeSubtrees, type LeafSpan, splitPoint } from './subtree.ts'

type TreeAccess = Hashing & { readonly read: NodeReader }

/**
 * The proof that a leaf is in the tree of the first `size` leaves: hashes from the leaf's sibling up to the root's child.
 * `size` may be any size up to what is stored. Reads O(log n) nodes in one call of `read`.
 * @throws LedgerError `index-out-of-range`, `size-invalid`, `node-missing`, `hash-length`
 * @see RFC 6962 section 2.1.1
 */
export async function buildInclusionProof(
  tree: TreeAccess,
  { index, size }: { index: number; size: number },
): Promise<Uint8Array[]> {
  assertLeafIndex(index, size)
  const siblings: LeafSpan[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + splitPoint(end - start)
    if (index < middle) {
      siblings.push({ start: middle, end })
      end = middle
    } else {
      siblings.push({ start, end: middle })
      start = middle
    }
  }
  return hashSpans(tree, siblings.reverse())
}

/**
 * The proof that the tree of the first `oldSize` leaves is the beginning of the tree of the first `newSize`.
 * Equal sizes give the empty proof. Reads O(log n) nodes in one call of `read`.
 * @throws LedgerError `tree-empty` (nothing can be proven from no leaves), `tree-shrank`, `size-invalid`,
 * `node-missing`, `hash-length`
 * @see RFC 6962 section 2.1.2
 */
export async function buildConsistencyProof(
  tree: TreeAccess,
  { oldSize, newSize }: { oldSize: number; newSize: number },
): Promise<Uint8Array[]> {
  assertGrowth(oldSize, newSize)
  const spans: LeafSpan[] = []
  let [start, end] = [0, newSize]
  while (end !== oldSize) {
    const middle = start + splitPoint(end - start)
    if (oldSize <= middle) {
      spans.push({ start: middle, end })
      end = middle
    } else {
      spans.push({ start, end: middle })
      start = middle
    }
  }
  // Where the old tree is a subtree of the new one, its root is known to the verifier and left out.
  if (start !== 0) spans.push({ start, end })
  return hashSpans(tree, spans.reverse())
}

async function hashSpans({ sha256, read }: TreeAccess, spans: readonly LeafSpan[]): Promise<Uint8Array[]> {
  const subtrees = spans.map(completeSubtrees)
  const hashes = await readNodes(read, subtrees.flat())
  let at = 0
  return subtrees.map(({ length }) => {
    at += length
    return foldSubtrees({ sha256 }, hashes.slice(at - length, at))
  })
}
