import { findActor } from '@assay/people'
import { type Ability, can, commandKeySchema, idSchema, ReviewError } from '@assay/review'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { Context } from './context.ts'
import { errorAnswerOf, internalSentence, transportErrorOf } from './error-answer.ts'
import { noteSecurity } from './note-security.ts'
import { counted } from './open-streams.ts'
import { readingOf } from './reading-of.ts'
import { inTurn } from './turns.ts'

/** What a test that walks the router reads: who may call a procedure. */
export type Access = { access: 'anyone' | 'person' | Ability }

const t = initTRPC
  .context<Context>()
  .meta<Access>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 25_000 } },
    errorFormatter({ shape, error }) {
      const answer = errorAnswerOf(error)
      return {
        ...shape,
        message: answer.code === 'internal' ? internalSentence(answer.details.id) : answer.code,
        data: { ...shape.data, stack: undefined, error: answer },
      }
    },
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Turns an error of the domain into one of the transport, by the one table, and notes what is for the security log. */
const withDomainErrors = t.middleware(async ({ ctx: { note }, path, type, getRawInput, next }) => {
  const result = await next()
  if (note !== undefined) {
    const given = await getRawInput().catch(() => undefined)
    noteSecurity(note, { path, type, given, error: result.ok ? null : result.error })
  }
  if (result.ok || result.error.code !== 'INTERNAL_SERVER_ERROR') return result
  throw transportErrorOf(result.error)
})

/** Whoever asks has their turn; what they follow is counted for as long as they follow it. */
const withLimits = t.middleware(async ({ ctx, type, next }) => {
  const { installation, personId, address } = ctx
  const result = await inTurn(installation, personId ?? `at ${address}`, () => next())
  if (!result.ok || personId === null || !isStream(type, result.data)) return result
  return { ...result, data: counted(result.data, installation, { person: personId, address }) }
})

const isStream = (type: string, data: unknown): data is AsyncIterable<unknown> =>
  type === 'subscription' && typeof data === 'object' && data !== null && Symbol.asyncIterator in data

const baseProcedure = t.procedure.use(withDomainErrors).use(withLimits)

/** For nobody in particular: the few procedures that need no session. */
export const anyoneProcedure = baseProcedure.meta({ access: 'anyone' })

/** For whoever is signed in. */
export const personProcedure = baseProcedure.meta({ access: 'person' }).use(({ ctx, next }) => {
  if (ctx.personId === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
  return next({ ctx: { personId: ctx.personId } })
})

/** For an active member of the workspace that the input names, with an ability. */
export const memberProcedure = (ability: Ability) =>
  personProcedure
    .meta({ access: ability })
    .input(z.object({ workspaceId: idSchema }))
    .use(async ({ ctx, input, next }) => {
      const actor = await findActor(ctx.installation, {
        personId: ctx.personId,
        workspaceId: input.workspaceId,
      })
      if (!can(actor.role, ability)) throw new ReviewError('not-permitted', { ability })
      const reading = await readingOf(ctx.installation, actor)
      return next({ ctx: { actor, ability, reading } })
    })

/** For a command: also a key that makes it safe to send twice. */
export const commandProcedure = (ability: Ability) =>
  memberProcedure(ability).input(z.object({ key: commandKeySchema }))

/** The input of a command without what the base procedures took of it. */
export function commandOf<Input extends { workspaceId: string; key: string }, Actor>(
  actor: Actor,
  { workspaceId: _workspace, key, ...input }: Input,
): { actor: Actor; key: string; input: Omit<Input, 'workspaceId' | 'key'> } {
  return { actor, key, input }
}
