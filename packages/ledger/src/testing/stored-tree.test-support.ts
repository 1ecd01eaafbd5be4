import { appendLeaves, type CompactRange, emptyRange } from '../compact-range.ts'
import { leafHash } from '../hashing.ts'
import type { NodeAddress } from '../subtree.ts'
import { sha256 } from './node-crypto.test-support.ts'

/** A log as a sealer keeps it: leaves and completed nodes by address, and the compact range at the end. */
export class StoredTree {
  range: CompactRange = emptyRange
  readonly leaves: Uint8Array[] = []
  readonly #nodes = new Map<string, Uint8Array>()
  /** Addresses asked for by each call of `read`. */
  readonly reads: (readonly NodeAddress[])[] = []

  append(data: readonly Uint8Array[]): this {
    const hashes = data.map((each) => leafHash({ sha256 }, each))
    const appended = appendLeaves({ sha256 }, this.range, hashes)
    this.range = appended.range
    this.leaves.push(...hashes)
    for (const { level, index, hash } of appended.nodes) this.#nodes.set(`${level}/${index}`, hash)
    return this
  }

  get nodeCount(): number {
    return this.#nodes.size
  }

  readonly read = async (addresses: readonly NodeAddress[]) => {
    this.reads.push(addresses)
    return addresses.map(({ level, index }) =>
      level === 0 ? this.leaves[index] : this.#nodes.get(`${level}/${index}`),
    )
  }
}

/** Leaf data for tests: n different short entries. */
export function buildEntries(count: number, from = 0): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => new TextEncoder().encode(`entry ${from + at}`))
}
