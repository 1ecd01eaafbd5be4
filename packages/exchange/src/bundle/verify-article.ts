import {
  bytesEqual,
  canonicalize,
  commit,
  decodeBase64,
  encodeBase64,
  encodeUtf8,
  LedgerError,
  leafHash,
  openCheckpoint,
  type VerifiedCheckpoint,
  type VerifierKey,
  verifyInclusion,
} from '@assay/ledger'
import { readEvent, textRefsOf } from '@assay/review'
import { type Findings, unknownEvent } from './finding.ts'
import { hexOf, type Primitives } from './primitives.ts'
import type { BundleHeader, BundleRecord } from './record.ts'

type Given = { header: BundleHeader; keys: readonly VerifierKey[]; findings: Findings }

/**
 * Verifies the bundle of one article: that every event in it is in the log, under one signed checkpoint, and that
 * the texts are those that the events committed to. That no event was left out only the whole log can prove.
 */
export async function verifyArticle(
  primitives: Primitives,
  records: AsyncIterable<BundleRecord>,
  { header, keys, findings }: Given,
): Promise<{ events: number; leaves: number; sealed: number; checkpoints: number; root: string }> {
  let checkpoint: VerifiedCheckpoint | null = null
  let [events, wasOffered, ended] = [0, false, false]
  const commitments = new Map<string, string>()
  const lead = header.opening === null ? 0 : 1
  for await (const record of records) {
    try {
      if (record.kind === 'end') ended = true
      else if (record.kind === 'checkpoint') {
        wasOffered = true
        checkpoint = await openCheckpoint(primitives, { note: record.note, origin: header.origin, keys })
      } else if (record.kind === 'event') {
        events++
        const event = readEvent(record.event)
        for (const { textId, commitment } of event === null ? [] : textRefsOf(event)) {
          commitments.set(textId, commitment)
        }
        proveEvent(primitives, record, { checkpoint, lead })
        if (event === null) findings.add(unknownEvent(whereOf(record)))
      } else if (record.kind === 'text' && record.text !== null && record.salt !== null) {
        const commitment = hexOf(commit(primitives, decodeBase64(record.salt), record.text))
        if (commitments.get(record.textId) !== commitment) {
          const message = 'It is not the text that an event committed to.'
          findings.add({ code: 'text-differs', where: `text ${record.textId}`, message })
        }
      }
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      const code = record.kind === 'checkpoint' ? 'checkpoint-wrong' : 'proof-wrong'
      const where = record.kind === 'event' ? whereOf(record) : 'the checkpoint'
      findings.add({ code, where, message: error.message })
    }
  }
  if (!wasOffered) {
    const message = 'No signed checkpoint came with the events: nothing vouches for any of them.'
    findings.add({ code: 'checkpoint-missing', where: 'the checkpoint', message })
  }
  if (!ended) {
    const message = 'The bundle breaks off before its end.'
    findings.add({ code: 'bundle-malformed', where: 'the end', message })
  }
  const size = checkpoint?.size ?? 0
  const root = checkpoint === null ? '' : encodeBase64(checkpoint.root)
  return { events, leaves: size, sealed: size, checkpoints: checkpoint === null ? 0 : 1, root }
}

type EventRecord = Extract<BundleRecord, { kind: 'event' }>

const whereOf = ({ position, eventId }: EventRecord): string => `position ${position}, event ${eventId}`

function proveEvent(
  primitives: Primitives,
  { event, position, leafHash: entered, proof = [] }: EventRecord,
  { checkpoint, lead }: { checkpoint: VerifiedCheckpoint | null; lead: number },
): void {
  if (checkpoint === null)
    throw new LedgerError('signer-unknown', 'There is no signed checkpoint before the events')
  const leaf = leafHash(primitives, encodeUtf8(canonicalize(event)))
  if (!bytesEqual(leaf, decodeBase64(entered))) {
    throw new LedgerError('root-mismatch', 'The event is not the one that was entered into the log')
  }
  const { size, root } = checkpoint
  verifyInclusion(primitives, { index: position + lead, size, leaf, root, proof: proof.map(decodeBase64) })
}
