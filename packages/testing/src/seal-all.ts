import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from '@assay/db'
import {
  beginNewLog,
  readFollowers,
  readKeyring,
  startFollowers,
  startSealer,
  startSequencer,
  tableFollowers,
} from '@assay/keeper'
import { formatKeptCheckpoint, signCheckpoint } from '@assay/ledger'
import { recordBySystem } from '@assay/newsroom/frame'

/** A place for keys and signed checkpoints. */
export type SealPlace = {
  host: string
  keys: { directory: string }
  checkpointFile: string
  /** The notes of every checkpoint that was signed. */
  notes: () => string[]
  /** A line of the file as only the log's own key can sign it, of a history that the database does not have. */
  lineOf: (origin: string, size: number) => Promise<string>
  /** Begins another log over a workspace's events, and gives its origin. */
  newLog: (database: Database, slug: string) => Promise<string>
  remove: () => void
}

export function buildSealPlace(): SealPlace {
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-seal-'))
  const checkpointFile = path.join(directory, 'checkpoints.jsonl')
  return {
    host: 'assay.example',
    keys: { directory: path.join(directory, 'keys') },
    checkpointFile,
    notes: () =>
      readFileSync(checkpointFile, 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : String(JSON.parse(line).note))),
    lineOf: async (origin, size) => {
      const keyring = readKeyring({ directory: path.join(directory, 'keys') }, origin)
      if (keyring === null) throw new Error(`There is no key of ${origin}`)
      const checkpoint = { origin, size, root: new Uint8Array(32) }
      return formatKeptCheckpoint({ origin, size, note: await signCheckpoint([keyring.current], checkpoint) })
    },
    newLog: async (database, slug) => {
      const keys = { directory: path.join(directory, 'keys') }
      const asked = { slug, reason: 'restored', keys, checkpointFile, now: new Date() } as const
      return (await beginNewLog(database, asked)).origin
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** Gives every event a position, lets followers take it, and signs every log, as a start of the keeper would. */
export async function sealAll(database: Database, place: SealPlace): Promise<void> {
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const sequencer = await startSequencer(database, onError)
  while ((await database.prisma.eventBacklog.count()) > 0 && errors.length === 0) {
    await new Promise((go) => setTimeout(go, 5))
  }
  await sequencer.stop()
  await followAll(database)
  // Stopping signs what is at hand.
  const sealer = await startSealer(database, {
    ...place,
    record: recordBySystem,
    now: () => new Date(),
    onError,
  })
  await sealer.stop()
  if (errors.length > 0) throw errors[0]
}

/** Lets the followers that write rows take every event that has a position. */
export async function followAll(database: Database): Promise<void> {
  const errors: unknown[] = []
  const following = await startFollowers(database, {
    followers: tableFollowers,
    onError: (error) => errors.push(error),
  })
  while ((await readFollowers(database, tableFollowers)).some(({ lag }) => lag > 0) && errors.length === 0) {
    await new Promise((go) => setTimeout(go, 5))
  }
  await following.stop()
  if (errors.length > 0) throw errors[0]
}
