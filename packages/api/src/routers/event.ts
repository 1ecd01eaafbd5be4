import { findActor, isStillHere } from '@assay/people'
import {
  eventPageSchema,
  followLog,
  listEvents,
  listEventsSchema,
  logPositionSchema,
  readPosition,
  viewerNow,
} from '@assay/questions'
import { offsetSchema, positionSchema } from '@assay/review'
import { tracked } from '@trpc/server'
import { z } from 'zod'
import { memberProcedure, router } from '../procedures.ts'

export const eventRouter = router({
  list: memberProcedure('read-audit')
    .input(listEventsSchema)
    .output(eventPageSchema)
    .query(({ ctx, input }) => listEvents(ctx.reading, input)),
  position: memberProcedure('read')
    .output(logPositionSchema)
    .query(({ ctx }) => readPosition(ctx.reading)),
  /** Follows the workspace's log. `lastEventId` is what a browser sends after a lost connection. */
  follow: memberProcedure('read')
    .input(z.object({ from: offsetSchema, lastEventId: z.coerce.number().pipe(positionSchema).optional() }))
    .subscription(async function* ({ ctx, input, signal }) {
      const from = input.lastEventId === undefined ? input.from : input.lastEventId + 1
      const options = {
        from,
        // A caller that cannot stop it is not kept waiting for what may never come.
        signal: signal ?? AbortSignal.timeout(0),
        viewerNow: async () => {
          const { personId, workspaceId } = ctx.actor
          return viewerNow(ctx.reading, await findActor(ctx.installation, { personId, workspaceId }))
        },
        isStillHere: () => isStillHere(ctx.installation, ctx.actor, ctx.sessionId ?? null),
      }
      for await (const item of followLog(ctx.reading, options)) {
        yield tracked(String(item.position), item)
      }
    }),
})
