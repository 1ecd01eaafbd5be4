import { buildInclusionProof } from '../build-proof.ts'
import { signCheckpoint } from '../checkpoint.ts'
import { rootOf } from '../compact-range.ts'
import { loadRange } from '../read-nodes.ts'
import { formatTlogProof } from '../tlog-proof.ts'
import { buildSigner, sha256 } from './node-crypto.test-support.ts'
import { buildEntries, StoredTree } from './stored-tree.test-support.ts'

/** A log with a key, that signs any of its sizes and proves any of its entries. */
export function buildSealedLog(origin: string, count: number, seed?: number) {
  const entries = buildEntries(count)
  const tree = new StoredTree().append(entries)
  const signer = buildSigner(origin, seed)
  const headAt = async (size: number) => ({
    origin,
    size,
    root: rootOf({ sha256 }, await loadRange(tree.read, size)),
  })
  const sealAt = async (size: number) => signCheckpoint([signer], await headAt(size))
  const proofFile = async (index: number, size: number, extra: Uint8Array<ArrayBuffer> | null = null) => {
    const hashes = await buildInclusionProof({ sha256, read: tree.read }, { index, size })
    return formatTlogProof({ extra, index, hashes, checkpoint: await sealAt(size) })
  }
  return { entries, tree, signer, headAt, sealAt, proofFile }
}
