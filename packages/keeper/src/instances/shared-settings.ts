import { createHash, randomUUID } from 'node:crypto'
import path from 'node:path'
import type { KeySource } from '../keys/key-store.ts'
import { writeFirst } from '../keys/write-first.ts'

/** What several instances over one database must have in common, by the variable that sets it. None can be read back. */
export type SharedSettings = Readonly<Record<string, string>>

type Given = { url: string; secret: string; keys: KeySource; checkpointFile: string }

/**
 * Digests of the settings that instances must share. Of a directory or a file it is not the path that counts, which
 * may be the same on two machines, but a mark that lies there.
 */
export function sharedSettings({ url, secret, keys, checkpointFile }: Given): SharedSettings {
  return {
    ASSAY_URL: digest(url),
    ASSAY_SECRET: digest(secret),
    ...('seed' in keys
      ? { ASSAY_SIGNING_SEED: digest(keys.seed) }
      : { ASSAY_KEYS_DIR: digest(writeFirst(path.join(keys.directory, 'mark'), randomUUID())) }),
    ASSAY_CHECKPOINT_FILE: digest(writeFirst(`${checkpointFile}.mark`, randomUUID())),
  }
}

function digest(value: string | Uint8Array): string {
  return createHash('sha256').update('assay shared setting\n').update(value).digest('hex').slice(0, 32)
}
