import { runOperational } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { knownOf } from './known-of.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { checkPassword } from './password-rules.ts'
import { dropResetLinks } from './reset-password.ts'
import { beginSession, type CallerSession, endSessionsOf } from './session.ts'
import type { Caller, SignInMeans } from './sign-in.ts'

/**
 * Changes one's own password, by the present one. Every session ends, and so does a reset link: whoever changes a
 * password shuts out everyone who knew the old one. The browser that did it goes on in a new session.
 *
 * @returns the token of the new session
 * @throws ReviewError `current-password-wrong`, `password-too-weak`, `too-many-requests`
 */
export async function changePassword(
  { database, limit, now }: SignInMeans,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  { personId, ...caller }: Caller & Pick<CallerSession, 'personId'>,
): Promise<string> {
  const { client, signal, userAgent, note } = caller
  const user = await database.prisma.user.findUniqueOrThrow({ where: { id: personId } })
  const attempt = { email: user.email, client, signal }
  try {
    return await limit.guard(attempt, async () => {
      const hash = user.passwordHash
      if (hash === null || !(await verifyPassword(hash, currentPassword))) {
        throw new ReviewError('current-password-wrong')
      }
      await limit.succeed(attempt)
      await checkPassword(newPassword, await knownOf(database.prisma, personId))
      const passwordHash = await hashPassword(newPassword)
      const { token } = await runOperational(database, async (tx) => {
        const changed = await tx.user.updateMany({
          where: { id: personId, passwordHash: hash },
          data: { passwordHash, updatedAt: now() },
        })
        if (changed.count !== 1) throw new ReviewError('current-password-wrong')
        await endSessionsOf(tx, personId)
        await dropResetLinks(tx, personId)
        return beginSession(tx, { personId, now: now(), userAgent })
      })
      note({ event: 'password-change', outcome: 'done' })
      return token
    })
  } catch (error) {
    if (error instanceof ReviewError) note({ event: 'password-change', outcome: 'refused', code: error.code })
    throw error
  }
}
