import { readdirSync } from 'node:fs'
import type { KeySource } from '../keys/key-store.ts'
import { openCheckpointFile } from './checkpoint-file.ts'
import { acceptRecord, recordsOf } from './last-signed.ts'

/**
 * Takes the checkpoint file that is there for the one that was written here: after a move, when the original is not
 * used any more. What it says is held against database and records as before. Gives how many logs it is accepted
 * for, null where there is no file.
 */
export function acceptCheckpointFile({
  keys,
  checkpointFile,
}: {
  keys: KeySource
  checkpointFile: string
}): number | null {
  const identity = openCheckpointFile(checkpointFile).identity()
  if (identity === null) return null
  const records = recordsOf(keys, checkpointFile)
  return readdirSync(records).filter(
    (name) => name.endsWith('.last') && acceptRecord(records, name, identity),
  ).length
}
