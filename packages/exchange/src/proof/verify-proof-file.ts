import {
  canonicalize,
  decodeUtf8,
  LedgerError,
  leafHash,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parseTlogProof,
  type VerifierKey,
  verifyInclusion,
} from '@assay/ledger'
import { type AssayEvent, readEvent } from '@assay/review'
import type { Primitives } from '../bundle/primitives.ts'
import { type EarlierAnswer, holdAgainst } from './hold-against.ts'

/** What is checked of a proof, in this order: the first that fails is what is wrong. */
export const proofChecks = ['file', 'checkpoint', 'signature', 'inclusion', 'event', 'earlier'] as const
export type ProofCheck = (typeof proofChecks)[number]

/** Why a check failed; most fail in one way only. */
type ProofFailure = ProofCheck | 'signer' | 'earlier-signature'

/** What was found out until then; what was not reached is null. */
type Found = {
  origin: string | null
  index: number | null
  size: number | null
  root: Uint8Array | null
  /** The ids of the keys that signed. */
  keyIds: string[]
  /** The entry, letter for letter. */
  leaf: string | null
  /** The entry as an event, where it is one. */
  event: AssayEvent | null
  earlier: EarlierAnswer
}

export type ProofOutcome =
  | (Found & { ok: true })
  | (Found & { ok: false; check: ProofCheck; failure: ProofFailure; message: string })

type Given = { bytes: Uint8Array; keys: readonly VerifierKey[]; earlier: readonly string[] }

/**
 * Checks the proof of one event: that it is in a log, under a checkpoint that one of the keys signed. Everything that
 * is said of the event is read from the very bytes that were signed.
 */
export async function verifyProofFile(
  primitives: Primitives,
  { bytes, keys, earlier }: Given,
): Promise<ProofOutcome> {
  const found: Found = {
    origin: null,
    index: null,
    size: null,
    root: null,
    keyIds: [],
    leaf: null,
    event: null,
    earlier: 'none',
  }
  let check: ProofCheck = 'file'
  try {
    const { extra, index, hashes, checkpoint: note } = parseTlogProof(bytes)
    found.index = index
    if (extra === null) throw new LedgerError('proof-malformed', 'There is no event in it (no extra line)')
    check = 'checkpoint'
    const { origin, size, root } = parseCheckpoint(parseNote(note).text)
    Object.assign(found, { origin, size, root })
    check = 'signature'
    const { signedBy } = await openCheckpoint(primitives, { note, origin, keys })
    found.keyIds = signedBy.map(({ keyId }) => keyId)
    check = 'inclusion'
    const leaf = leafHash(primitives, extra)
    verifyInclusion(primitives, { index, size, leaf, root, proof: hashes })
    check = 'event'
    found.leaf = readLeaf(extra)
    found.event = readEvent(JSON.parse(found.leaf))
    check = 'earlier'
    found.earlier = await holdAgainst(primitives, {
      head: { origin, size, root },
      keys,
      notes: earlier,
    })
    return { ...found, ok: true }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return { ...found, ok: false, check, failure: failureOf(check, error), message: error.message }
  }
}

function failureOf(check: ProofCheck, { code }: LedgerError): ProofFailure {
  if (check === 'signature' && code === 'signer-unknown') return 'signer'
  return check === 'earlier' && code !== 'root-mismatch' ? 'earlier-signature' : check
}

/** The entry as text, in the one spelling that JSON has here: another could be read in two ways. */
function readLeaf(extra: Uint8Array): string {
  const leaf = decodeUtf8(extra)
  try {
    if (canonicalize(JSON.parse(leaf)) === leaf) return leaf
  } catch {
    // Said below: no JSON at all, or none that can be written canonically.
  }
  throw new LedgerError('not-json', 'The entry is not canonical JSON')
}
