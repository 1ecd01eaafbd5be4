import { chooseMail, mailChoiceSchema, readMailChoice, unsubscribe, unsubscribeSchema } from '@assay/people'
import { z } from 'zod'
import { anyoneProcedure, personProcedure, router } from '../procedures.ts'

export const mailRouter = router({
  /** How one wants to be told by mail. */
  choice: personProcedure.output(mailChoiceSchema).query(({ ctx }) => readMailChoice(ctx.installation, ctx)),
  choose: personProcedure
    .input(mailChoiceSchema)
    .output(z.void())
    .mutation(({ ctx, input }) => chooseMail(ctx.installation, { ...input, personId: ctx.personId })),
  /** Ends all mail to whoever holds one. */
  unsubscribe: anyoneProcedure
    .input(unsubscribeSchema)
    .output(z.void())
    .mutation(({ ctx, input }) => unsubscribe(ctx.installation, input)),
})
