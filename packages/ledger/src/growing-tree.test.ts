import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildConsistencyProof, buildInclusionProof } from './build-proof.ts'
import { appendLeaves, emptyRange, rootOf } from './compact-range.ts'
import { loadRange } from './read-nodes.ts'
import * as naive from './testing/naive-tree.test-support.ts'
import { sha256 } from './testing/node-crypto.test-support.ts'
import { buildEntries, StoredTree } from './testing/stored-tree.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const hashing = { sha256 }
const entry = fc.uint8Array({ maxLength: 80 })

describe('a growing tree', () => {
  test('has the root of the naive tree after every batch, however the leaves are cut into batches', () => {
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 9 }), { maxLength: 8 }), (batches) => {
        const tree = new StoredTree()
        const data: Uint8Array[] = []
        for (const batch of batches) {
          tree.append(batch)
          data.push(...batch)
          expect(tree.range.size).toBe(data.length)
          expect(rootOf(hashing, tree.range)).toEqual(naive.treeHash(data))
        }
        expect(tree.range).toEqual(new StoredTree().append(data).range)
      }),
    )
  })

  test('completes each inner node once, and only full ones', () => {
    for (const size of [0, 1, 2, 3, 7, 8, 9, 100]) {
      const bits = size.toString(2).replaceAll('0', '').length
      expect(new StoredTree().append(buildEntries(size)).nodeCount).toBe(size - bits)
    }
  })

  test('leaves the range that it was given as it was', () => {
    const before = new StoredTree().append(buildEntries(7)).range
    const frozen = { size: before.size, hashes: Object.freeze([...before.hashes]) }
    appendLeaves(hashing, frozen, before.hashes)
    expect(frozen.hashes).toEqual(before.hashes)
  })

  test('is taken up again from its stored nodes, at any earlier size', async () => {
    const entries = buildEntries(37)
    const tree = new StoredTree().append(entries)
    for (let size = 0; size <= entries.length; size++) {
      const range = await loadRange(tree.read, size)
      expect(rootOf(hashing, range)).toEqual(naive.treeHash(entries.slice(0, size)))
      expect(appendLeaves(hashing, range, tree.leaves.slice(size)).range).toEqual(tree.range)
    }
  })

  test('refuses a range whose hashes do not fit its size', () => {
    expect(() => rootOf(hashing, { size: 3, hashes: [sha256(new Uint8Array(1))] })).toThrow(
      withCode('range-malformed'),
    )
    expect(() => appendLeaves(hashing, { size: 0, hashes: [new Uint8Array(32)] }, [])).toThrow(
      withCode('range-malformed'),
    )
    expect(() => rootOf(hashing, { size: -1, hashes: [] })).toThrow(withCode('size-invalid'))
    expect(() => rootOf(hashing, { size: 2 ** 53, hashes: [] })).toThrow(withCode('size-invalid'))
    expect(() => appendLeaves(hashing, emptyRange, [new Uint8Array(31)])).toThrow(withCode('hash-length'))
  })
})

describe('proofs', () => {
  test('are those of RFC 6962 and verify, for every leaf and every earlier size of every tree up to 33 leaves', async () => {
    const entries = buildEntries(33)
    const tree = new StoredTree().append(entries)
    const access = { sha256, read: tree.read }
    for (let size = 1; size <= entries.length; size++) {
      const data = entries.slice(0, size)
      const root = naive.treeHash(data)
      for (let index = 0; index < size; index++) {
        const proof = await buildInclusionProof(access, { index, size })
        expect(proof).toEqual(naive.path(index, data))
        const leaf = tree.leaves[index] ?? new Uint8Array(0)
        verifyInclusion(hashing, { index, size, leaf, root, proof })
      }
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        const proof = await buildConsistencyProof(access, { oldSize, newSize: size })
        expect(proof).toEqual(naive.proof(oldSize, data))
        const oldRoot = naive.treeHash(entries.slice(0, oldSize))
        verifyConsistency(hashing, { oldSize, newSize: size, oldRoot, newRoot: root, proof })
      }
    }
  })

  test('verify in random larger trees, and no longer once a byte, a hash, the leaf, the place or a size is another', async () => {
    const tree = new StoredTree().append(buildEntries(700))
    const access = { sha256, read: tree.read }
    const rootAt = async (size: number) => rootOf(hashing, await loadRange(tree.read, size))
    const sizes = fc.tuple(fc.integer({ min: 2, max: 700 }), fc.nat(), fc.nat())
    await fc.assert(
      fc.asyncProperty(sizes, async ([size, indexSeed, damageSeed]) => {
        const index = indexSeed % size
        const leaf = tree.leaves[index] ?? new Uint8Array(0)
        const proof = await buildInclusionProof(access, { index, size })
        const claim = { index, size, leaf, root: await rootAt(size), proof }
        verifyInclusion(hashing, claim)
        const other = tree.leaves[(index + 1) % size] ?? leaf
        const hurtful = [
          { ...claim, proof: damage(proof, damageSeed) },
          { ...claim, proof: proof.slice(1) },
          { ...claim, proof: proof.slice(0, -1) },
          { ...claim, proof: [...proof, other] },
          { ...claim, leaf: other },
          { ...claim, index: index === 0 ? 1 : index - 1 },
          { ...claim, root: damage([claim.root], damageSeed)[0] ?? leaf },
        ]
        for (const wrong of hurtful) expect(() => verifyInclusion(hashing, wrong)).toThrow()
      }),
    )
    await fc.assert(
      fc.asyncProperty(sizes, async ([newSize, oldSeed, damageSeed]) => {
        const oldSize = 1 + (oldSeed % (newSize - 1))
        const proof = await buildConsistencyProof(access, { oldSize, newSize })
        const [oldRoot, newRoot] = [await rootAt(oldSize), await rootAt(newSize)]
        const claim = { oldSize, newSize, oldRoot, newRoot, proof }
        verifyConsistency(hashing, claim)
        const hurtful = [
          { ...claim, proof: damage(proof, damageSeed) },
          { ...claim, proof: proof.slice(1) },
          { ...claim, proof: [...proof, oldRoot] },
          { ...claim, oldRoot: newRoot },
          { ...claim, newRoot: oldRoot },
          { ...claim, oldSize: newSize, newSize: oldSize },
        ]
        for (const wrong of hurtful) expect(() => verifyConsistency(hashing, wrong)).toThrow()
      }),
    )
  })

  test('are read in one call, of no more than twice the height of the tree', async () => {
    const tree = new StoredTree().append(buildEntries(1000))
    for (const size of [999, 1000, 1, 512, 513]) {
      tree.reads.length = 0
      await buildInclusionProof({ sha256, read: tree.read }, { index: Math.floor(size / 3), size })
      await buildConsistencyProof(
        { sha256, read: tree.read },
        { oldSize: Math.ceil(size / 3), newSize: size },
      )
      expect(tree.reads.length).toBeLessThanOrEqual(2)
      for (const addresses of tree.reads) expect(addresses.length).toBeLessThanOrEqual(20)
    }
  })

  test('know sizes beyond 32 bits', async () => {
    const size = 2 ** 40 + 3
    const hashOf = (name: string) => sha256(new TextEncoder().encode(name))
    const leaf = hashOf('0/1099511627778')
    const read = (addresses: readonly { level: number; index: number }[]) =>
      addresses.map(({ level, index }) => hashOf(`${level}/${index}`))
    const proof = await buildInclusionProof({ sha256, read }, { index: size - 1, size })
    const root = rootOf(hashing, await loadRange(read, size))
    verifyInclusion(hashing, { index: size - 1, size, leaf, root, proof })
    expect(proof).toHaveLength(2)
  })

  test('are refused for leaves and sizes that do not exist, and where a node is missing', async () => {
    const tree = new StoredTree().append(buildEntries(5))
    const access = { sha256, read: tree.read }
    const refused = async (act: Promise<unknown>, code: string) =>
      expect(act).rejects.toMatchObject({ name: 'LedgerError', code })
    await refused(buildInclusionProof(access, { index: 5, size: 5 }), 'index-out-of-range')
    await refused(buildInclusionProof(access, { index: 0, size: 0 }), 'index-out-of-range')
    await refused(buildInclusionProof(access, { index: -1, size: 5 }), 'index-out-of-range')
    await refused(buildInclusionProof(access, { index: 0.5, size: 5 }), 'index-out-of-range')
    await refused(buildInclusionProof(access, { index: 0, size: Number.NaN }), 'size-invalid')
    await refused(buildInclusionProof(access, { index: 0, size: 8 }), 'node-missing')
    await refused(buildConsistencyProof(access, { oldSize: 0, newSize: 5 }), 'tree-empty')
    await refused(buildConsistencyProof(access, { oldSize: 5, newSize: 4 }), 'tree-shrank')
    await refused(buildConsistencyProof(access, { oldSize: 2, newSize: 6 }), 'node-missing')
    await refused(
      loadRange(() => [], 1),
      'node-missing',
    )
    await refused(
      loadRange(() => [new Uint8Array(31)], 1),
      'hash-length',
    )
  })
})

/** The hashes with one bit of one of them turned over. */
function damage(hashes: readonly Uint8Array[], seed: number): Uint8Array[] {
  const copy = hashes.map((hash) => new Uint8Array(hash))
  const hash = copy[seed % copy.length]
  const at = seed % 32
  if (hash) hash[at] = (hash[at] ?? 0) ^ (1 << (seed % 8))
  return copy
}
