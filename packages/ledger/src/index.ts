export { decodeBase64, encodeBase64 } from './base64.ts'
export { buildConsistencyProof, buildInclusionProof } from './build-proof.ts'
export { bytesEqual, encodeHex } from './bytes.ts'
export { canonicalize } from './canonicalize.ts'
export {
  type Checkpoint,
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type VerifiedCheckpoint,
} from './checkpoint.ts'
export { commit, verifyCommitment } from './commitment.ts'
export { appendLeaves, type CompactRange, emptyRange, rootOf, type TreeNode } from './compact-range.ts'
export { LedgerError, type LedgerErrorCode, ledgerErrorCodes } from './errors.ts'
export { type Hashing, leafHash, nodeHash, type Sha256 } from './hashing.ts'
export {
  formatKeptCheckpoint,
  type KeptCheckpoint,
  parseKeptCheckpoint,
} from './kept-checkpoint.ts'
export {
  formatOpening,
  type LogOpening,
  notesIn,
  parseOpening,
  type SignedOpening,
  verifyOpening,
} from './log-opening.ts'
export type { OutsideFinding } from './outside-finding.ts'
export { loadRange, type NodeReader } from './read-nodes.ts'
export {
  type Ed25519Sign,
  type Ed25519Verify,
  type Signer,
  signNote,
  type Verifying,
  verifyNote,
} from './sign-note.ts'
export { formatNote, parseNote, type SignatureLine, type SignedNote, signerIdsOf } from './signed-note.ts'
export type { NodeAddress } from './subtree.ts'
export { formatTlogProof, parseTlogProof, type TlogProof, verifyTlogProof } from './tlog-proof.ts'
export { decodeUtf8, encodeUtf8 } from './utf8.ts'
export { formatVerifierKey, nameKey, parseVerifierKey, type VerifierKey } from './verifier-key.ts'
export { verifyExtension } from './verify-extension.ts'
export {
  type ConsistencyClaim,
  type InclusionClaim,
  verifyConsistency,
  verifyInclusion,
} from './verify-proof.ts'
