import type { Follower } from './follower.ts'

/**
 * Notes at which position of the log each revision of an assessment was submitted, and each of a decision made,
 * for downloads: the position is given after the commit, so no command can know it.
 */
export const placeRevisions: Extract<Follower, { effects: 'inside' }> = {
  name: 'revision-places',
  version: 2,
  effects: 'inside',
  take: async (tx, events) => {
    const data = events.flatMap(({ event, logId, position }) =>
      event.type === 'assessment-submitted' || event.type === 'decision-made'
        ? [{ revisionId: event.data.revisionId, logId, position }]
        : [],
    )
    if (data.length > 0) await tx.revisionPlace.createMany({ data })
  },
  reset: async (tx, logId) => {
    await tx.revisionPlace.deleteMany({ where: { logId } })
  },
}
