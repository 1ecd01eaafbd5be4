import { textRefsOf } from '@assay/review'
import type { Follower } from './follower.ts'

/** Notes which free texts each event carries, so that the history can be searched by their words. */
export const noteTexts: Extract<Follower, { effects: 'inside' }> = {
  name: 'event-texts',
  version: 1,
  effects: 'inside',
  take: async (tx, events) => {
    const data = events.flatMap(({ event, logId }) =>
      [...new Set(textRefsOf(event).map(({ textId }) => textId))].map((textId) => ({
        ...{ eventId: event.id, textId, logId },
      })),
    )
    if (data.length > 0) await tx.eventText.createMany({ data })
  },
  reset: async (tx, logId) => {
    await tx.eventText.deleteMany({ where: { logId } })
  },
}
