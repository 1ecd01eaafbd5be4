import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Database, sql, type Transaction } from '@assay/db'
import { z } from 'zod'

/**
 * How long a session lasts at most, and how long it lasts untouched (OWASP ASVS 3.3.2 and 7.3): a working day,
 * and a long lunch with the sources. Seconds.
 */
export const longestSession = 16 * 3600
export const idleSession = 4 * 3600
/** How often being used is written down. Seconds. */
const touchEvery = 300

export type CallerSession = { sessionId: string; personId: string }

const sessionsSchema = z.array(
  z.object({ id: z.string(), userId: z.string(), expiresAt: z.date(), updatedAt: z.date() }),
)

type ReaderOptions = { database: Database; secret: string; now: () => Date; cookieName: string }

/**
 * Builds what finds the session of a request: one query by the cookie that better-auth made, whose signature is
 * proven first. An idle session is ended when it is next met.
 */
export function buildSessionReader({ database: { prisma }, secret, now, cookieName }: ReaderOptions) {
  return async (headers: Headers): Promise<CallerSession | null> => {
    const token = tokenIn(headers.get('cookie') ?? '', cookieName, secret)
    if (token === null) return null
    // Asked by every request, so it is asked in SQL, which Prisma need not build.
    const found = await prisma.$queryRaw(sql`
      SELECT id, user_id AS "userId", expires_at AS "expiresAt", updated_at AS "updatedAt"
      FROM session WHERE token = ${token}`)
    const [session] = sessionsSchema.parse(found)
    if (session === undefined) return null
    const at = now()
    const idle = at.getTime() - session.updatedAt.getTime()
    if (session.expiresAt <= at || idle > idleSession * 1000) {
      await prisma.session.deleteMany({ where: { id: session.id } })
      return null
    }
    if (idle > touchEvery * 1000) {
      await prisma.session.updateMany({ where: { id: session.id }, data: { updatedAt: at } })
    }
    return { sessionId: session.id, personId: session.userId }
  }
}

/** The session's token out of a Cookie header, null where it is missing or its signature is not ours. */
function tokenIn(cookies: string, name: string, secret: string): string | null {
  const pair = cookies.split('; ').find((each) => each.startsWith(`${name}=`))
  if (pair === undefined) return null
  const value = decode(pair.slice(name.length + 1))
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** Signs a person out everywhere. Gives how many sessions that ended. */
export async function endSessionsOf(tx: Transaction, personId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId: personId } })
  return count
}
