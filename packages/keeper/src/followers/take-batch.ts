import type { Database } from '@assay/db'
import { renewLease } from '../sequencer/lease.ts'
import { type Cursor, moveCursor, placeCursor, readPlaced } from './cursors.ts'
import type { Follower } from './follower.ts'

const batchLimit = 500

/** How a batch ended: another process follows now, or the follower has come so far. */
export type Followed = { kind: 'fenced' } | { kind: 'moved'; cursor: Cursor }

type Taking = { follower: Follower; cursor: Cursor; epoch: bigint }

/** Lets a follower take the next events of a log, and moves its cursor. */
export async function takeBatch(database: Database, taking: Taking): Promise<Followed> {
  const { follower, cursor, epoch } = taking
  const { name, version, effects } = follower
  const { logId, position: from } = cursor
  if (from === null || (cursor.version !== version && effects === 'inside')) return begin(database, taking)
  const events = await readPlaced(database, { logId, from, limit: batchLimit })
  if (follower.effects === 'outside') await follower.take(events)
  const to = from + events.length
  return database.transact(async (tx): Promise<Followed> => {
    if (!(await renewLease(tx, epoch, 'followers'))) return { kind: 'fenced' }
    if (!(await moveCursor(tx, { name, logId, from, to }))) return { kind: 'fenced' }
    if (follower.effects === 'inside') await follower.take(tx, events)
    return { kind: 'moved', cursor: { ...cursor, position: to } }
  })
}

/** The first look, or one that is to read everything anew: from the beginning, or from now on. */
function begin(database: Database, { follower, cursor, epoch }: Taking): Promise<Followed> {
  const { name, version } = follower
  const { logId, size } = cursor
  return database.transact(async (tx): Promise<Followed> => {
    if (!(await renewLease(tx, epoch, 'followers'))) return { kind: 'fenced' }
    const position = follower.effects === 'inside' ? 0 : size
    if (follower.effects === 'inside') await follower.reset(tx, logId)
    await placeCursor(tx, { name, logId, version, position })
    return { kind: 'moved', cursor: { ...cursor, version, position } }
  })
}
