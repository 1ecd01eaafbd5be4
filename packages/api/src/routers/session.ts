import { endOwnSession, listOwnSessions, ownSessionsSchema } from '@assay/people'
import { z } from 'zod'
import { personProcedure, router } from '../procedures.ts'

export const sessionRouter = router({
  mine: personProcedure
    .output(ownSessionsSchema)
    .query(({ ctx }) =>
      listOwnSessions(ctx.installation, { personId: ctx.personId, sessionId: ctx.sessionId ?? '' }),
    ),
  end: personProcedure
    .input(z.object({ sessionId: z.string() }))
    .output(z.void())
    .mutation(({ ctx, input }) => endOwnSession(ctx.installation, { ...input, personId: ctx.personId })),
})
