import type { Installation } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { z } from 'zod'
import type { CallerSession } from './session.ts'

/** One's own sessions. Tokens never leave the server. */
export const ownSessionsSchema = z.array(
  z.object({
    sessionId: z.string(),
    isCurrent: z.boolean(),
    userAgent: z.string().nullable(),
    begunAt: z.iso.datetime(),
    usedAt: z.iso.datetime(),
  }),
)

/** Reads where one is signed in, the latest used first. */
export async function listOwnSessions(
  { database: { prisma }, now }: Installation,
  caller: CallerSession,
): Promise<z.infer<typeof ownSessionsSchema>> {
  const rows = await prisma.session.findMany({
    where: { userId: caller.personId, expiresAt: { gt: now() } },
    orderBy: [{ usedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, userAgent, createdAt, usedAt }) => ({
    sessionId: id,
    isCurrent: id === caller.sessionId,
    userAgent,
    begunAt: createdAt.toISOString(),
    usedAt: usedAt.toISOString(),
  }))
}

/**
 * Ends one of one's own sessions.
 *
 * @throws ReviewError `not-found`
 */
export async function endOwnSession(
  { database: { prisma } }: Installation,
  { personId, sessionId }: CallerSession,
): Promise<void> {
  const { count } = await prisma.session.deleteMany({ where: { id: sessionId, userId: personId } })
  if (count === 0) throw new ReviewError('not-found')
}
