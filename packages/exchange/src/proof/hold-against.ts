import {
  bytesEqual,
  type Checkpoint,
  LedgerError,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  type VerifierKey,
  type Verifying,
} from '@assay/ledger'

/** How the head of a log stands to checkpoints from earlier, as far as two heads alone can tell. */
export type EarlierAnswer = 'none' | 'same' | 'otherSize' | 'otherLog'

type Given = { head: Checkpoint; keys: readonly VerifierKey[]; notes: readonly string[] }

/**
 * Holds the head of a log against checkpoints from earlier. Those of other logs are left aside; of the same size they
 * have to have the same root; of another size nothing can be said without the log between.
 *
 * @throws LedgerError `root-mismatch` where two histories were signed, and those of `openCheckpoint`
 */
export async function holdAgainst(
  verifying: Verifying,
  { head, keys, notes }: Given,
): Promise<EarlierAnswer> {
  let answer: EarlierAnswer = notes.length === 0 ? 'none' : 'otherLog'
  for (const note of notes) {
    const { origin, size } = parseCheckpoint(parseNote(note).text)
    if (origin !== head.origin) continue
    if (size !== head.size) {
      // Not opened: the key that signed then need not be the one that signs the head.
      if (answer !== 'same') answer = 'otherSize'
      continue
    }
    const earlier = await openCheckpoint(verifying, { note, origin, keys })
    if (bytesEqual(earlier.root, head.root)) {
      answer = 'same'
    } else {
      throw new LedgerError('root-mismatch', `Two roots were signed for ${head.size} leaves`)
    }
  }
  return answer
}
