import { randomBytes } from 'node:crypto'
import type { Database } from '@assay/db'
import { runOperational } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import type { Note } from '../security/security-log.ts'
import { failuresToTell, rememberFailure } from './failed-sign-ins.ts'
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts'
import { beginSession, endSessionOf } from './session.ts'
import type { SignInLimit } from './sign-in-limit.ts'

/** What signing in needs of the installation. */
export type SignInMeans = { database: Database; limit: SignInLimit; now: () => Date }

/** Where a request comes from, as far as signing in is concerned. */
export type Caller = {
  client: string
  userAgent: string | null
  /** Of the session that the browser had until now. */
  token: string | null
  signal: AbortSignal
  note: Note
}

let nobody: Promise<string> | undefined

/**
 * Signs a person in by their address and password. The session that the browser had before ends with it.
 *
 * @returns the token of the new session
 * @throws ReviewError `credentials-wrong`, `too-many-requests`
 */
export async function signIn(
  { database, limit, now }: SignInMeans,
  { email, password }: { email: string; password: string },
  { client, userAgent, token: before, signal, note }: Caller,
): Promise<string> {
  const account = limit.accountKey(email)
  const attempt = { email, client, signal }
  return await limit
    .guard(attempt, async (waited) => {
      if (waited > 0) note({ event: 'sign-in', outcome: 'slowed', account, waited })
      const user = await database.prisma.user.findUnique({ where: { email } })
      // An address without an account takes as long as one with it.
      nobody ??= hashPassword(randomBytes(32).toString('hex'))
      const isRight = await verifyPassword(user?.passwordHash ?? (await nobody), password)
      if (!isRight || user === null || user.passwordHash === null) {
        if (user !== null) await rememberFailure(database, { personId: user.id, client, now: now() })
        throw new Refused(user?.id ?? null)
      }
      await limit.succeed(attempt)
      const rehashed = isOutdated(user.passwordHash) ? await hashPassword(password) : null
      const { token, sessionId } = await runOperational(database, async (tx) => {
        if (before !== null) await endSessionOf(tx, before)
        if (rehashed !== null) {
          // Only over the hash that was proven: somebody may have set another password meanwhile.
          const where = { id: user.id, passwordHash: user.passwordHash }
          await tx.user.updateMany({ where, data: { passwordHash: rehashed } })
        }
        const failedBefore = await failuresToTell(tx, { personId: user.id, client })
        return beginSession(tx, { personId: user.id, now: now(), userAgent, failedBefore })
      })
      note({ event: 'sign-in', outcome: 'done', personId: user.id, sessionId })
      return token
    })
    .catch((error) => {
      if (!(error instanceof ReviewError)) throw error
      const personId = error instanceof Refused ? error.personId : null
      note({ event: 'sign-in', outcome: 'refused', code: error.code, account, personId })
      throw error
    })
}

/** Whose account it was stays on this side. */
class Refused extends ReviewError {
  readonly personId: string | null

  constructor(personId: string | null) {
    super('credentials-wrong')
    this.personId = personId
  }
}
