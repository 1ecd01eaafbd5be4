import { randomBytes } from 'node:crypto'
import type { Transaction } from '@assay/db'
import {
  type ActorRole,
  type AssayEvent,
  changesOf,
  type Decided,
  newestVersion,
  subjectOf,
} from '@assay/review'
import { newId } from './ids.ts'
import { insertRows } from './insert-rows.ts'
import type { ErasableTextRow } from './keep-texts.ts'
import { writeChanges } from './write-changes.ts'

/** Who acts, in which role, in which log, and when. */
export type Signature = { logId: string; actorId: string | null; actorRole: ActorRole; at: Date }

/**
 * The second half of every command: the erasable texts, the version-checked writes that the events amount to,
 * and the events themselves, in the transaction that it is given.
 *
 * @throws ReviewError `stale-version`
 */
export async function record(
  tx: Transaction,
  signature: Signature,
  decided: { texts: readonly ErasableTextRow[]; events: readonly Decided[] },
): Promise<void> {
  const events = decided.events.map((event) => sign(event, signature))
  await insertRows(tx, 'erasableText', decided.texts)
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
