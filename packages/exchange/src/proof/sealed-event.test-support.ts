import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildInclusionProof,
  canonicalize,
  encodeUtf8,
  formatTlogProof,
  formatVerifierKey,
  loadRange,
  rootOf,
  signCheckpoint,
} from '@assay/ledger'
import { buildSigner, sha256 } from '../../../ledger/src/testing/node-crypto.test-support.ts'
import { buildEntries, StoredTree } from '../../../ledger/src/testing/stored-tree.test-support.ts'

const samples = join(import.meta.dirname, '../../../review/src/events/samples')
const sample = JSON.parse(readFileSync(join(samples, '20-assessment-submitted.json'), 'utf8'))

/** An event as a leaf has it: a reviewer's change of mind. */
export const sealedEvent = {
  ...sample,
  data: {
    ...sample.data,
    before: { value: 'verified', factuality: null },
    after: { value: 'disputed', factuality: null },
  },
  nonce: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
}

type Options = { origin?: string; leaf?: string; seed?: number }

/** A log of seven entries, the fourth an event, with its proof, its key and its checkpoints. */
export async function buildSealedEvent(options: Options = {}) {
  const { origin = 'desk.example/harbour', leaf = canonicalize(sealedEvent), seed } = options
  const entries = buildEntries(6)
  const extra = encodeUtf8(leaf)
  const tree = new StoredTree().append([...entries.slice(0, 3), extra, ...entries.slice(3)])
  const signer = buildSigner(origin, seed)
  const sealAt = async (size: number) =>
    signCheckpoint([signer], { origin, size, root: rootOf({ sha256 }, await loadRange(tree.read, size)) })
  const hashes = await buildInclusionProof({ sha256, read: tree.read }, { index: 3, size: 7 })
  const file = formatTlogProof({ extra, index: 3, hashes, checkpoint: await sealAt(7) })
  return { file, signer, key: signer.key, keyText: formatVerifierKey(signer.key), sealAt }
}
