import { createHash, randomBytes } from 'node:crypto'
import { type Database, sql, type Transaction } from '@assay/db'
import { newId } from '@assay/newsroom/frame'
import { z } from 'zod'

/**
 * How long a session lasts at most, and how long it lasts untouched (OWASP ASVS 7.3): a working day, and a long lunch
 * with the sources. Seconds.
 */
export const longestSession = 16 * 3600
export const idleSession = 4 * 3600
/** How often being used is written down. Seconds. */
const touchEvery = 300

export type CallerSession = { sessionId: string; personId: string }

/** Kept in place of the token, so that a copy of the database signs nobody in. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

type NewSession = { personId: string; now: Date; userAgent: string | null; failedBefore?: number }

/** Begins a session. Gives its token, which is nowhere else. */
export async function beginSession(
  tx: Transaction,
  { personId, now, userAgent, failedBefore = 0 }: NewSession,
): Promise<{ token: string; sessionId: string }> {
  const token = randomBytes(32).toString('base64url')
  const sessionId = newId()
  const expiresAt = new Date(now.getTime() + longestSession * 1000)
  const begun = { createdAt: now, usedAt: now, expiresAt }
  const data = { id: sessionId, tokenHash: hashOf(token), userId: personId, failedBefore, ...begun }
  await tx.session.create({ data: { ...data, userAgent: userAgent?.slice(0, 400) ?? null } })
  return { token, sessionId }
}

const sessionsSchema = z.array(
  z.object({ id: z.string(), userId: z.string(), expiresAt: z.date(), usedAt: z.date() }),
)

/**
 * Builds what finds a session by its token: one query. An idle session is ended when it is next met. `isTouched` says
 * whether a person's hand is behind the request; what a page asks by itself keeps no session alive.
 */
export function buildSessionReader({ prisma }: Database, now: () => Date) {
  return async (token: string, isTouched: boolean): Promise<CallerSession | null> => {
    // Asked by every request, so it is asked in SQL, which Prisma need not build.
    const found = await prisma.$queryRaw(sql`
      SELECT id, user_id AS "userId", expires_at AS "expiresAt", used_at AS "usedAt"
      FROM session WHERE token_hash = ${hashOf(token)}`)
    const [session] = sessionsSchema.parse(found)
    if (session === undefined) return null
    const at = now()
    const idle = at.getTime() - session.usedAt.getTime()
    if (session.expiresAt <= at || idle > idleSession * 1000) {
      await prisma.session.deleteMany({ where: { id: session.id } })
      return null
    }
    if (isTouched && idle > touchEvery * 1000) {
      await prisma.session.updateMany({ where: { id: session.id }, data: { usedAt: at } })
    }
    return { sessionId: session.id, personId: session.userId }
  }
}

/** Ends the session of a token, whoever it is of. */
export async function endSessionOf(tx: Transaction, token: string): Promise<void> {
  await tx.session.deleteMany({ where: { tokenHash: hashOf(token) } })
}

/** Signs a person out everywhere. Gives how many sessions that ended. */
export async function endSessionsOf(tx: Transaction, personId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId: personId } })
  return count
}
