/** Everything that this package can refuse. Closed: a caller maps each code, and a missing one does not compile. */
export const ledgerErrorCodes = [
  // Canonical JSON
  'not-json',
  'number-not-finite',
  'too-deep',
  // Text and bytes
  'lone-surrogate',
  'utf8-invalid',
  'base64-invalid',
  // Hashes and commitments
  'hash-length',
  'salt-length',
  'commitment-mismatch',
  // The tree
  'size-invalid',
  'index-out-of-range',
  'range-malformed',
  'node-missing',
  // Proofs
  'proof-length',
  'root-mismatch',
  'tree-shrank',
  'tree-empty',
  // Files and keys
  'note-malformed',
  'checkpoint-malformed',
  'proof-malformed',
  'key-malformed',
  'key-name-invalid',
  'opening-malformed',
  // Signatures
  'signer-unknown',
  'signature-invalid',
  'origin-mismatch',
] as const

export type LedgerErrorCode = (typeof ledgerErrorCodes)[number]

/** The one error of this package. `code` is for programs, `message` says in English what was found. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly code: LedgerErrorCode

  constructor(code: LedgerErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
