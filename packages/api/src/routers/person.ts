import {
  checkResetLink,
  invitationSchema,
  isEmptyInstallation,
  joinByInvitation,
  joinedSchema,
  meSchema,
  readInvitation,
  readMe,
  registerByInvitation,
  resetPassword,
  setUpInstallation,
} from '@assay/people'
import { linkSchema, registerSchema, resetPasswordSchema, setUpSchema } from '@assay/review'
import { z } from 'zod'
import { anyoneProcedure, personProcedure, router } from '../procedures.ts'

/** Whoever holds a one-time link proves by it who they are: those procedures need no session. */
export const personRouter = router({
  me: personProcedure.output(meSchema).query(({ ctx }) => readMe(ctx.installation, ctx)),
  needsSetUp: anyoneProcedure.output(z.boolean()).query(({ ctx }) => isEmptyInstallation(ctx.installation)),
  setUp: anyoneProcedure
    .input(setUpSchema)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => setUpInstallation(ctx.installation, input)),
  invitation: anyoneProcedure
    .input(linkSchema)
    .output(invitationSchema)
    .query(({ ctx, input }) => readInvitation(ctx.installation, input)),
  register: anyoneProcedure
    .input(registerSchema)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => registerByInvitation(ctx.installation, input)),
  join: personProcedure
    .input(linkSchema)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => joinByInvitation(ctx.installation, { ...input, personId: ctx.personId })),
  resetLink: anyoneProcedure
    .input(linkSchema)
    .output(z.void())
    .query(({ ctx, input }) => checkResetLink(ctx.installation, input)),
  resetPassword: anyoneProcedure
    .input(resetPasswordSchema)
    .output(z.void())
    .mutation(({ ctx, input }) => resetPassword(ctx.installation, input)),
})
