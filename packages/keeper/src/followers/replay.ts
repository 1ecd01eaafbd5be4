import type { Database } from '@assay/db'
import { readCursors } from './cursors.ts'
import type { Follower } from './follower.ts'

/** How far a follower has come, over all logs. */
export type FollowerStatus = {
  name: string
  effects: Follower['effects']
  /** How many events wait for it. */
  lag: number
  /** How many it has taken. */
  taken: number
}

/** How far each follower has come. One that has not begun yet has everything before it. */
export async function readFollowers(
  database: Pick<Database, 'prisma'>,
  followers: readonly Follower[],
): Promise<FollowerStatus[]> {
  const statuses: FollowerStatus[] = []
  for (const follower of followers) {
    const { name, effects } = follower
    const cursors = await readCursors(database, follower)
    const taken = cursors.reduce((sum, { position }) => sum + (position ?? 0), 0)
    const size = cursors.reduce((sum, each) => sum + each.size, 0)
    statuses.push({ name, effects, lag: size - taken, taken })
  }
  return statuses
}

/**
 * Lets a follower read every log anew, from the beginning, at its next look: what it made before is taken back then.
 * Only for one whose effects are rows: what went out of the house cannot be taken back.
 */
export async function replayFollower(
  database: Pick<Database, 'transact'>,
  { name }: Extract<Follower, { effects: 'inside' }>,
): Promise<void> {
  // No follower has this version, so whoever follows begins anew.
  await database.transact((tx) => tx.followerCursor.updateMany({ where: { name }, data: { version: 0 } }))
}
