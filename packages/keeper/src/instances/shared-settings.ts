import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { KeySource } from '../keys/key-store.ts'

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
      : { ASSAY_KEYS_DIR: digest(markOf(path.join(keys.directory, 'mark'))) }),
    ASSAY_CHECKPOINT_FILE: digest(markOf(`${checkpointFile}.mark`)),
  }
}

function digest(value: string | Uint8Array): string {
  return createHash('sha256').update('assay shared setting\n').update(value).digest('hex').slice(0, 32)
}

function markOf(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomUUID(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}
