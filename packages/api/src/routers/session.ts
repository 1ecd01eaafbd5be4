import {
  dismissFailedSignIns,
  endOwnSession,
  failedSignInsSchema,
  listOwnSessions,
  ownSessionsSchema,
  readFailedSignIns,
} from '@assay/people'
import { idSchema } from '@assay/review'
import { z } from 'zod'
import { personProcedure, router } from '../procedures.ts'

const own = ({ personId, sessionId }: { personId: string; sessionId?: string | null | undefined }) => ({
  personId,
  sessionId: sessionId ?? '',
})

export const sessionRouter = router({
  mine: personProcedure
    .output(ownSessionsSchema)
    .query(({ ctx }) => listOwnSessions(ctx.installation, own(ctx))),
  end: personProcedure
    .input(z.object({ sessionId: idSchema }))
    .output(z.void())
    .mutation(({ ctx, input }) => endOwnSession(ctx.installation, { ...input, personId: ctx.personId })),
  /** Which wrong passwords were given for one's own account. */
  failures: personProcedure
    .output(failedSignInsSchema)
    .query(({ ctx }) => readFailedSignIns(ctx.installation, own(ctx))),
  dismissFailures: personProcedure
    .output(z.void())
    .mutation(({ ctx }) => dismissFailedSignIns(ctx.installation, own(ctx))),
})
