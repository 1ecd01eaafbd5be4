import type { Transaction } from '@assay/db'
import { type Decided, namedOnEvents } from '@assay/review'
import { type Entries, openLog, writeEntries } from './record.ts'

/**
 * Puts down an event of the installation itself in the transaction of what runs without a request: given to the
 * keeper, which knows no newsroom and writes no event of its own.
 */
export async function recordBySystem(
  tx: Transaction,
  { logId, at }: { logId: string; at: Date },
  event: Decided,
): Promise<void> {
  const entries: Entries = { texts: [], events: [] }
  const actor = namedOnEvents({ kind: 'system', workspaceId: logId })
  openLog(entries, { logId, at, ...actor }).record(event)
  await writeEntries(tx, entries)
}
