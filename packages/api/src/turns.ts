import { ReviewError } from '@assay/review'
import pLimit, { type LimitFunction } from 'p-limit'

/** How many procedures of one person run at once, of the connections that all share. */
const atOnce = 4
/** How many more may wait for their turn. A page asks for a dozen things at most. */
const maxWaiting = 100

/** How many procedures one request may name. The browser asks for half as many at once. */
export const maxBatchSize = 40

const places = new WeakMap<object, Map<string, LimitFunction>>()

/**
 * Runs something when it is the turn of whoever asks, so that nobody, with many questions at once, takes all
 * connections to the database from everybody else.
 *
 * @throws ReviewError `too-many-requests` where too many of theirs are waiting
 */
export async function inTurn<Result>(
  place: object,
  who: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const lanes = places.get(place) ?? new Map<string, LimitFunction>()
  places.set(place, lanes)
  const lane = lanes.get(who) ?? pLimit(atOnce)
  if (lane.pendingCount >= maxWaiting) throw new ReviewError('too-many-requests')
  lanes.set(who, lane)
  try {
    return await lane(run)
  } finally {
    if (lane.activeCount + lane.pendingCount === 0) lanes.delete(who)
  }
}
