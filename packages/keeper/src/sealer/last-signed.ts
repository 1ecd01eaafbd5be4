import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { fileNameOf, type KeySource } from '../keys/key-store.ts'
import type { FileIdentity } from './checkpoint-file.ts'

const lastSignedSchema = z.object({
  /** The last checkpoint that was signed; null where the key was made and has signed nothing yet. */
  note: z.string().nullable(),
  /** Which checkpoint file it was written to. */
  file: z.object({ inode: z.string(), born: z.string() }).nullable(),
})

/** What is remembered beside a log's key of what it signed last: a third memory beside database and file. */
export type LastSigned = { note: string | null; file: FileIdentity | null }

/** Where that is kept: with the keys, or beside the checkpoint file where keys are derived from a seed. */
export function recordsOf(keys: KeySource, checkpointFile: string): string {
  return 'seed' in keys ? path.dirname(checkpointFile) : keys.directory
}

/** Reads the record of a log; null where there is none that can be read. */
export function readLastSigned(directory: string, origin: string): LastSigned | null {
  return read(recordFile(directory, origin))
}

function read(file: string): LastSigned | null {
  try {
    return lastSignedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Ties a record to the file that is there now. Gives whether there was one that can be read. */
export function acceptRecord(directory: string, name: string, file: FileIdentity): boolean {
  const record = read(path.join(directory, name))
  if (record === null || record.file === null) return false
  write(path.join(directory, name), { ...record, file })
  return true
}

/** Replaces the record of a log, in one step. */
export function writeLastSigned(directory: string, origin: string, record: LastSigned): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  write(recordFile(directory, origin), record)
}

function write(file: string, record: LastSigned): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export function recordFile(directory: string, origin: string): string {
  return path.join(directory, `${fileNameOf(origin)}.last`)
}
