import { decodeBase64, encodeBase64 } from './base64.ts'
import { openCheckpoint, type VerifiedCheckpoint } from './checkpoint.ts'
import { parseDecimal } from './decimal.ts'
import { LedgerError } from './errors.ts'
import { checkedHash, type Hashing, hashLength, leafHash } from './hashing.ts'
import type { Verifying } from './sign-note.ts'
import { decodeUtf8 } from './utf8.ts'
import type { VerifierKey } from './verifier-key.ts'
import { verifyInclusion } from './verify-proof.ts'

/**
 * A proof to keep in a file: that a leaf stands at `index` in the tree of `checkpoint`, a whole signed note.
 * `extra` is anything the proof's maker wants beside it, or null. Nothing vouches for it by itself; where it is the
 * leaf's data, checking the proof for that data vouches for it.
 */
export type TlogProof = {
  readonly extra: Uint8Array<ArrayBuffer> | null
  readonly index: number
  readonly hashes: readonly Uint8Array[]
  readonly checkpoint: string
}

const firstLine = 'c2sp.org/tlog-proof@v1'
// 2^53 leaves are the most that an index here can address.
const maxHashes = 53

/**
 * Writes a proof file (extension `.tlog-proof`).
 * @throws LedgerError `proof-malformed` (an index that is no index, an empty `extra`), `hash-length`
 * @see C2SP tlog-proof, "Format"
 */
export function formatTlogProof({ extra, index, hashes, checkpoint }: TlogProof): string {
  if (parseDecimal(String(index)) !== index) throw malformed('the index is a whole number')
  if (extra?.length === 0) throw malformed('extra data that is empty is left out')
  const lines = [
    firstLine,
    ...(extra === null ? [] : [`extra ${encodeBase64(extra)}`]),
    `index ${index}`,
    ...hashes.map((hash) => encodeBase64(checkedHash(hash))),
  ]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/**
 * Reads a proof file, from its bytes or from text; unverified. The checkpoint in it is not looked into.
 * @throws LedgerError `proof-malformed`, `utf8-invalid`, `lone-surrogate`, `base64-invalid`
 * @see C2SP tlog-proof, "Format"
 */
export function parseTlogProof(source: Uint8Array | string): TlogProof {
  const file = decodeUtf8(source)
  const divide = file.indexOf('\n\n')
  if (divide < 0) throw malformed('no empty line before the checkpoint')
  const [first, ...lines] = file.slice(0, divide).split('\n')
  if (first !== firstLine) throw malformed(`the first line is ${firstLine}`)
  const extra = lines[0]?.startsWith('extra ')
    ? decodeBase64(lines.shift()?.slice('extra '.length) ?? '')
    : null
  if (extra?.length === 0) throw malformed('extra data that is empty is left out')
  const indexLine = lines.shift() ?? ''
  const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice('index '.length)) : undefined
  if (index === undefined) throw malformed('no line with the index')
  if (lines.length > maxHashes) throw malformed('more hashes than any tree asks for')
  return { extra, index, hashes: lines.map(parseHash), checkpoint: file.slice(divide + 2) }
}

/**
 * Verifies a proof file, offline: that `data` is the leaf at the proof's index in the log `origin`, whose head one of
 * `keys` signed. Gives the index and the checkpoint.
 * @throws LedgerError those of `parseTlogProof`, `openCheckpoint` and `verifyInclusion`
 * @see C2SP tlog-proof
 */
export async function verifyTlogProof(
  { sha256, verify }: Hashing & Verifying,
  claim: {
    readonly file: Uint8Array | string
    readonly data: Uint8Array
    readonly origin: string
    readonly keys: readonly VerifierKey[]
  },
): Promise<{ index: number; checkpoint: VerifiedCheckpoint }> {
  const { index, hashes, checkpoint: note } = parseTlogProof(claim.file)
  const checkpoint = await openCheckpoint({ verify }, { note, origin: claim.origin, keys: claim.keys })
  const { size, root } = checkpoint
  const leaf = leafHash({ sha256 }, claim.data)
  verifyInclusion({ sha256 }, { index, size, leaf, root, proof: hashes })
  return { index, checkpoint }
}

function parseHash(line: string): Uint8Array {
  const hash = decodeBase64(line)
  if (hash.length !== hashLength) throw malformed(`a hash is ${hashLength} bytes`)
  return hash
}

function malformed(rule: string): LedgerError {
  return new LedgerError('proof-malformed', `Not a tlog-proof: ${rule}`)
}
