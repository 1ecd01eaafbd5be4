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
} from '@assay/newsroom'
import { linkSchema, registerSchema, resetPasswordSchema, setUpSchema } from '@assay/review'
import { z } from 'zod'
import { anyoneProcedure, personProcedure, router } from '../procedures.ts'

/** Whoever holds a one-time link proves by it who they are: those procedures need no session. */
export const personRouter = router({
  me: personProcedure.output(meSchema).query(({ ctx }) => readMe(ctx.newsroom, ctx)),
  needsSetUp: anyoneProcedure.output(z.boolean()).query(({ ctx }) => isEmptyInstallation(ctx.newsroom)),
  setUp: anyoneProcedure
    .input(setUpSchema)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => setUpInstallation(ctx.newsroom, input)),
  invitation: anyoneProcedure
    .input(linkSchema)
    .output(invitationSchema)
    .query(({ ctx, input }) => readInvitation(ctx.newsroom, input)),
  register: anyoneProcedure
    .input(registerSchema)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => registerByInvitation(ctx.newsroom, input)),
  join: personProcedure
    .input(linkSchema)
    .output(joinedSchema)
    .mutation(({ ctx, input }) => joinByInvitation(ctx.newsroom, { ...input, personId: ctx.personId })),
  resetLink: anyoneProcedure
    .input(linkSchema)
    .output(z.void())
    .query(({ ctx, input }) => checkResetLink(ctx.newsroom, input)),
  resetPassword: anyoneProcedure
    .input(resetPasswordSchema)
    .output(z.void())
    .mutation(({ ctx, input }) => resetPassword(ctx.newsroom, input)),
})
