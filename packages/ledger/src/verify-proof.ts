import { bytesEqual } from './bytes.ts'
import { LedgerError } from './errors.ts'
import { checkedHash, type Hashing, nodeHash } from './hashing.ts'
import { assertGrowth, assertLeafIndex } from './subtree.ts'

/** What has to hold for a leaf to be in a tree; `leaf` is its hash, `size` and `root` come from a checkpoint. */
export type InclusionClaim = {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Returns where the proof shows that the leaf is at `index` in the tree of that size and root, and throws otherwise.
 * @throws LedgerError `index-out-of-range`, `size-invalid`, `hash-length`, `proof-length`, `root-mismatch`
 * @see RFC 9162 section 2.1.3.2 (the algorithm; the tree is that of RFC 6962)
 */
export function verifyInclusion(hashing: Hashing, claim: InclusionClaim): void {
  const { index, size, proof } = claim
  assertLeafIndex(index, size)
  const path = new TreePath(index, size - 1)
  let hash = checkedHash(claim.leaf)
  for (const sibling of proof) {
    const side = path.climb()
    hash = side === 'left' ? nodeHash(hashing, sibling, hash) : nodeHash(hashing, hash, sibling)
  }
  path.assertAtRoot()
  assertRoot(hash, claim.root, size)
}

/** What has to hold for one tree to be the beginning of another; sizes and roots come from two checkpoints. */
export type ConsistencyClaim = {
  readonly oldSize: number
  readonly newSize: number
  readonly oldRoot: Uint8Array
  readonly newRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Returns where the proof shows that the new tree begins with the old one, and throws otherwise.
 * Equal sizes need equal roots and an empty proof. An old tree without leaves is refused: it would prove nothing.
 * @throws LedgerError `tree-empty`, `tree-shrank`, `size-invalid`, `hash-length`, `proof-length`, `root-mismatch`
 * @see RFC 9162 section 2.1.4.2 (the algorithm; the tree is that of RFC 6962)
 */
export function verifyConsistency(hashing: Hashing, claim: ConsistencyClaim): void {
  const { oldSize, newSize, proof } = claim
  assertGrowth(oldSize, newSize)
  if (oldSize === newSize) {
    if (proof.length > 0) throw wrongLength()
    assertRoot(claim.newRoot, claim.oldRoot, newSize)
    return
  }
  if (proof.length === 0) throw wrongLength()
  const path = new TreePath(oldSize - 1, newSize - 1)
  path.skipRightChildren()
  // A power of two: the old root is itself a node of the new tree, and the proof begins above it.
  const [seed, ...siblings] = path.atLeftEdge() ? [claim.oldRoot, ...proof] : proof
  if (seed === undefined) throw wrongLength()
  let oldHash = seed
  let newHash = oldHash
  for (const sibling of siblings) {
    if (path.climb() === 'left') {
      oldHash = nodeHash(hashing, sibling, oldHash)
      newHash = nodeHash(hashing, sibling, newHash)
    } else {
      newHash = nodeHash(hashing, newHash, sibling)
    }
  }
  path.assertAtRoot()
  assertRoot(oldHash, claim.oldRoot, oldSize)
  assertRoot(newHash, claim.newRoot, newSize)
}

/** The way from a node up to the root, beside the way of the tree's last leaf: the pair (fn, sn) of RFC 9162. */
class TreePath {
  #node: number
  #last: number

  constructor(node: number, last: number) {
    this.#node = node
    this.#last = last
  }

  /** Goes up to the next node that has a sibling, past that sibling, and says on which side it stood. */
  climb(): 'left' | 'right' {
    if (this.#last === 0) throw wrongLength()
    if (this.#node % 2 === 0 && this.#node !== this.#last) {
      this.#up()
      return 'right'
    }
    // On the right edge a node without a sibling is its own parent, level after level.
    while (this.#node % 2 === 0 && this.#node !== 0) this.#up()
    this.#up()
    return 'left'
  }

  skipRightChildren(): void {
    while (this.#node % 2 === 1) this.#up()
  }

  atLeftEdge(): boolean {
    return this.#node === 0
  }

  assertAtRoot(): void {
    if (this.#last !== 0) throw wrongLength()
  }

  #up(): void {
    this.#node = Math.floor(this.#node / 2)
    this.#last = Math.floor(this.#last / 2)
  }
}

function assertRoot(computed: Uint8Array, given: Uint8Array, size: number): void {
  if (!bytesEqual(computed, given)) {
    throw new LedgerError('root-mismatch', `The proof does not lead to the root of the tree of size ${size}`)
  }
}

function wrongLength(): LedgerError {
  return new LedgerError(
    'proof-length',
    'The proof has more or fewer hashes than a tree of this size asks for',
  )
}
