import { logSize, typedTables } from '@assay/db'
import { isKeptEvent } from './hidden.ts'
import type { Sight } from './sight.ts'

/**
 * How the feed counts events to a viewer: by their positions in the log, and to whoever a blind review binds by how
 * many they may see. A position would tell how much others did in between. Where something opens to them later, what
 * comes after it has higher numbers from then on: who goes on from an earlier number is given some again, and misses
 * none.
 */
export type FeedNumbers = { numberOf: (position: number) => number; positionOf: (number: number) => number }

/** Read after the events that are to be numbered, so that nothing is kept before one of them that is not known here. */
export async function readFeedNumbers(sight: Sight): Promise<FeedNumbers> {
  const { reader, viewer, workspaceId } = sight
  if (viewer.kind !== 'bound-member')
    return { numberOf: (position) => position, positionOf: (number) => number }
  const kept = await typedTables(reader)
    .selectFrom('event as e')
    .innerJoin('ledgerEntry as l', 'l.eventId', 'e.id')
    .where('e.articleId', 'in', (eb) =>
      eb
        .selectFrom('blindReview as b')
        .where('b.workspaceId', '=', workspaceId)
        .where('b.status', '=', 'blind')
        .select('b.id'),
    )
    .where(isKeptEvent(viewer))
    .orderBy('l.position')
    .select('l.position')
    .execute()
  const positions = kept.map(({ position }) => position)
  const numberOf = (position: number) => position - countBelow(positions, position)
  return {
    numberOf,
    positionOf: (number) => {
      let position = number
      for (const each of positions) if (each <= position) position++
      return position
    },
  }
}

function countBelow(sorted: readonly number[], position: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the feed follows on after all that there is now: the log's size, as the viewer counts. */
export async function readFeedPosition(sight: Sight): Promise<number> {
  const size = await logSize(sight.reader, sight.workspaceId)
  return (await readFeedNumbers(sight)).numberOf(size)
}
