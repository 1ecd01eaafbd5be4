import { bytesEqual, decodeBase64, encodeUtf8, LedgerError, leafHash, verifyInclusion } from '@assay/ledger'
import type { FindingCode } from '../bundle/finding.ts'
import type { Primitives } from '../bundle/primitives.ts'

type Entry = { position: number; leafHash: string; proof?: string[] | undefined }
type Under = { size: number; root: Uint8Array; lead: number }

/** Shows that an event stands in the log, or gives what was changed: the event, its entry, or the proof. */
export function wrongWith(
  primitives: Primitives,
  { position, leafHash: said, proof = [] }: Entry,
  { leaf, under }: { leaf: string; under: Under },
): { code: FindingCode; message: string } | null {
  const { size, root, lead } = under
  const hash = leafHash(primitives, encodeUtf8(leaf))
  const place = { index: position + lead, size, root, proof: proof.map(decodeBase64) }
  const leads = (from: Uint8Array) => reason(() => verifyInclusion(primitives, { ...place, leaf: from }))
  const why = leads(hash)
  const isEntered = bytesEqual(hash, decodeBase64(said))
  if (why === null) {
    const message = 'Its leaf hash is not that of its event, and the event is as it was signed.'
    return isEntered ? null : { code: 'entry-changed', message }
  }
  if (!isEntered && leads(decodeBase64(said)) === null) {
    return { code: 'event-changed', message: 'The event is not the one that was entered into the log.' }
  }
  return { code: 'proof-wrong', message: `${why}.` }
}

/** Why something does not verify; null where it does. */
export function reason(verify: () => void): string | null {
  try {
    verify()
    return null
  } catch (error) {
    if (error instanceof LedgerError) return error.message
    throw error
  }
}
