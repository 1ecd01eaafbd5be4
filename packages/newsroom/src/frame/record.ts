import { randomBytes } from 'node:crypto'
import type { Transaction } from '@assay/db'
import {
  type ActorRole,
  type AssayEvent,
  changesOf,
  type Decided,
  newestVersion,
  subjectOf,
  type TextRef,
} from '@assay/review'
import { newId } from './ids.ts'
import { insertRows } from './insert-rows.ts'
import { type ErasableTextRow, keepText } from './keep-texts.ts'
import { writeChanges } from './write-changes.ts'

/** Who acts, in which role, in which log, and when. */
type Signature = { logId: string; actorId: string | null; actorRole: ActorRole; at: Date }

/** What a transaction puts down at its end, in the order in which it was decided. */
export type Entries = { texts: ErasableTextRow[]; events: AssayEvent[] }

/** A log as whoever acts writes in it: free texts, which its events refer to, and the events. */
export type OpenLog = { keepText: (text: string) => TextRef; record: (event: Decided) => void }

/** Opens a log for whoever signs: what they put down is collected in `entries`. */
export function openLog({ texts, events }: Entries, signature: Signature): OpenLog {
  return {
    keepText: (text) => keepText(texts, signature.logId, text),
    record: (event) => void events.push(sign(event, signature)),
  }
}

/**
 * The second half of everything that writes, and the only place that writes events: the erasable texts, the
 * version-checked writes that the events amount to, and the events themselves.
 *
 * @throws ReviewError `stale-version`
 */
export async function writeEntries(tx: Transaction, { texts, events }: Entries): Promise<void> {
  await insertRows(tx, 'erasableText', texts)
  await writeChanges(tx, events.flatMap(changesOf))
  await insertRows(
    tx,
    'event',
    events.map((event) => ({ ...event, nonce: randomBytes(32) })),
  )
}

function sign(decided: Decided, { logId, actorId, actorRole, at }: Signature): AssayEvent {
  return {
    ...decided,
    id: newId(),
    logId,
    version: newestVersion(decided.type),
    actorId,
    actorRole,
    at: at.toISOString(),
    ...subjectOf(decided),
  }
}
