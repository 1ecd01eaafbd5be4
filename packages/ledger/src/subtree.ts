import { LedgerError } from './errors.ts'

/**
 * Where a node stands: `level` 0 holds the leaves, and the node at (level, index) covers the leaves from
 * `index * 2 ** level` on, `2 ** level` of them. Only complete nodes have an address, so a stored node never changes.
 */
export type NodeAddress = { readonly level: number; readonly index: number }

/** Leaves from `start` on, `end` not included. */
export type LeafSpan = { readonly start: number; readonly end: number }

/**
 * The largest power of two below `size` (at least 2): where RFC 6962 splits a tree.
 * Arithmetic, here and below, because JavaScript's bit operators end at 32 bits.
 */
export function splitPoint(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/**
 * The complete subtrees that make up a span, left to right; O(log n) of them.
 * The span has to start where RFC 6962 starts a subtree, as every span of a proof does.
 */
export function completeSubtrees({ start, end }: LeafSpan): NodeAddress[] {
  const subtrees: NodeAddress[] = []
  for (let from = start; from < end; ) {
    let [level, width] = [0, 1]
    while (from % (width * 2) === 0 && from + width * 2 <= end) {
      level++
      width *= 2
    }
    subtrees.push({ level, index: from / width })
    from += width
  }
  return subtrees
}

/** Passes a number of leaves through. @throws LedgerError `size-invalid` */
export function checkedSize(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new LedgerError('size-invalid', `${size} is not a number of leaves`)
  }
  return size
}

/** Refuses the index of a leaf that a tree of this size does not have. @throws LedgerError `index-out-of-range`, `size-invalid` */
export function assertLeafIndex(index: number, size: number): void {
  if (!Number.isSafeInteger(index) || index < 0 || index >= checkedSize(size)) {
    throw new LedgerError('index-out-of-range', `A tree of size ${size} has no leaf ${index}`)
  }
}

/** Refuses sizes between which nothing can be proven. @throws LedgerError `tree-empty`, `tree-shrank`, `size-invalid` */
export function assertGrowth(oldSize: number, newSize: number): void {
  if (checkedSize(oldSize) > checkedSize(newSize)) {
    throw new LedgerError('tree-shrank', `The tree went from ${oldSize} leaves to ${newSize}`)
  }
  if (oldSize === 0)
    throw new LedgerError('tree-empty', 'Every tree extends the empty one: there is no proof')
}
