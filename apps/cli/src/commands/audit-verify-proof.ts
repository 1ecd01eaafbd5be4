import { readFileSync } from 'node:fs'
import { auditPrimitives } from '@assay/custody'
import { type ProofOutcome, verifyProofFile } from '@assay/exchange'
import { encodeBase64, type VerifierKey } from '@assay/ledger'

type Given = { keys: readonly VerifierKey[] | undefined; earlier: readonly string[]; json: boolean }

/** `assay audit verify --proof FILE`: 0 where the event stands in the signed log, 1 where that is not shown, 2 without a key. */
export async function auditVerifyProof(file: string, { keys = [], earlier, json }: Given): Promise<number> {
  if (keys.length === 0) {
    console.error('A proof holds no key, so that nobody can vouch for themselves: give one with --key.')
    return 2
  }
  const bytes = new Uint8Array(readFileSync(file))
  const outcome = await verifyProofFile(auditPrimitives, { bytes, keys, earlier })
  if (json) {
    const root = outcome.root === null ? null : encodeBase64(outcome.root)
    const verdict = outcome.ok ? 'holds' : 'differs'
    console.log(JSON.stringify({ verdict, ok: outcome.ok, proof: { ...outcome, root } }))
  } else for (const line of inWords(file, outcome)) console.log(line)
  return outcome.ok ? 0 : 1
}

const earlierInWords = {
  none: [],
  same: ['  an earlier checkpoint of the same size agrees'],
  otherSize: ['  the earlier checkpoint is of another size: only the log between could compare them'],
  otherLog: ['  the earlier checkpoint is of another log'],
} as const

function inWords(file: string, outcome: ProofOutcome): string[] {
  if (!outcome.ok) return [`\n${file}: DIFFERS\n  ${outcome.failure}: ${outcome.message}.`]
  const { origin, index, size, keyIds, event, leaf, earlier } = outcome
  const said =
    event === null ? 'an entry that is no event' : `${event.type} of ${event.at}, event ${event.id}`
  return [
    `\n${file}: holds (log ${origin})`,
    `  entry ${index} of ${size}, signed with the key ${keyIds.join(', ')}: ${said}`,
    ...earlierInWords[earlier],
    `  ${leaf}`,
    '  That no later event took its place only a bundle can show.',
  ]
}
