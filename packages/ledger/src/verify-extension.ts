import { bytesEqual } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { emptyRange, rootOf } from './compact-range.ts'
import { LedgerError } from './errors.ts'
import type { Hashing } from './hashing.ts'
import { verifyConsistency } from './verify-proof.ts'

/**
 * Returns where the newer checkpoint extends the older one of the same log, and throws otherwise: what a sealer asks
 * before it signs, and an auditor of two checkpoints seen at different times.
 * An older checkpoint of no leaves is extended by any, with the empty proof.
 * @throws LedgerError `origin-mismatch`, and those of `verifyConsistency`
 * @see C2SP tlog-checkpoint, "Signatures"
 */
export function verifyExtension(
  hashing: Hashing,
  claim: { readonly older: Checkpoint; readonly newer: Checkpoint; readonly proof: readonly Uint8Array[] },
): void {
  const { older, newer, proof } = claim
  if (older.origin !== newer.origin) {
    throw new LedgerError('origin-mismatch', 'The two checkpoints are of different logs')
  }
  for (const { size, root } of [older, newer]) {
    if (size === 0 && !bytesEqual(root, rootOf(hashing, emptyRange))) {
      throw new LedgerError('root-mismatch', 'A checkpoint of no leaves has another root than the empty tree')
    }
  }
  if (older.size === 0) {
    if (proof.length > 0) throw new LedgerError('proof-length', 'From no leaves on there is nothing to prove')
    return
  }
  verifyConsistency(hashing, {
    oldSize: older.size,
    newSize: newer.size,
    oldRoot: older.root,
    newRoot: newer.root,
    proof,
  })
}
