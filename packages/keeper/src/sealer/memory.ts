import {
  type KeptCheckpoint,
  LedgerError,
  openCheckpoint,
  type VerifiedCheckpoint,
  type VerifierKey,
} from '@assay/ledger'
import type { KeySource } from '../keys/key-store.ts'
import { type CheckpointFile, isSame } from './checkpoint-file.ts'
import { type LastSigned, readLastSigned, recordsOf, writeLastSigned } from './last-signed.ts'
import { verifyEd25519 } from './primitives.ts'
import { SealHalt } from './seal-halt.ts'

/** A checkpoint that is remembered outside the database, with its signature verified. */
export type Remembered = VerifiedCheckpoint & { note: string }

/** What this installation remembers, outside its database, of what it signed. */
export type Memory = {
  file: CheckpointFile
  /** The last checkpoints of a log: of the file, and of the record beside the key. @throws SealHalt */
  recall: (origin: string, keys: readonly VerifierKey[]) => Promise<Remembered[]>
  /** Whether a key was made here for the log, or anything is known of it. */
  knows: (origin: string) => boolean
  /** Writes down that a log was begun here and nothing of it is signed yet. */
  begin: (origin: string) => void
  /** Keeps a checkpoint: in the file, on the disk, and beside the key. */
  keep: (checkpoint: KeptCheckpoint) => void
}

export function buildMemory(
  file: CheckpointFile,
  { keys: source, checkpointFile }: { keys: KeySource; checkpointFile: string },
): Memory {
  const records = recordsOf(source, checkpointFile)
  return {
    file,
    knows: (origin) => readLastSigned(records, origin) !== null || file.last(origin) !== undefined,
    recall: async (origin, keys) => {
      file.refresh()
      const record = readLastSigned(records, origin)
      if (file.last(origin) !== undefined) assertOriginal(file, record)
      const notes = new Set([file.last(origin)?.note, record?.note ?? undefined])
      const found: Remembered[] = []
      for (const note of notes) {
        if (note !== undefined) found.push({ ...(await open({ origin, note, keys })), note })
      }
      return found.toSorted((one, other) => one.size - other.size)
    },
    begin: (origin) => writeLastSigned(records, origin, { note: null, file: null }),
    keep: (checkpoint) => {
      file.append(checkpoint)
      writeLastSigned(records, checkpoint.origin, { note: checkpoint.note, file: file.identity() })
    },
  }
}

/** A file that was lost, and begun anew since, is told elsewhere; one that knows the log must be the one it knew. */
function assertOriginal(file: CheckpointFile, record: LastSigned | null): void {
  const identity = file.identity()
  if (record === null || record.file === null || identity === null || isSame(record.file, identity)) return
  const message = 'The checkpoint file is not the one that was written here: it or the data was copied.'
  throw new SealHalt('copied', message, record.note)
}

async function open({ origin, note, keys }: { origin: string; note: string; keys: readonly VerifierKey[] }) {
  try {
    return await openCheckpoint({ verify: verifyEd25519 }, { note, origin, keys })
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new SealHalt('note-unknown', `A checkpoint outside the database: ${error.message}`, note)
  }
}
