import { runOperational } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { beginSession, endSessionOf } from './session.ts'
import type { Caller, SignInMeans } from './sign-in.ts'

/** Who can be signed in at a click: the person's key in the demo's cast, and their address. */
export type DemoCast = readonly { key: string; email: string }[]

/**
 * Signs somebody of the demo's cast in without a password, by a real session. Outside a demo nobody calls this.
 *
 * @returns the token of the session
 * @throws ReviewError `not-found`
 */
export async function signInDemo(
  { database, now }: SignInMeans,
  { cast, key }: { cast: DemoCast; key: string },
  { userAgent, token: before, note }: Caller,
): Promise<string> {
  const email = cast.find((each) => each.key === key)?.email
  const user = email === undefined ? null : await database.prisma.user.findUnique({ where: { email } })
  if (user === null) throw new ReviewError('not-found')
  const { token, sessionId } = await runOperational(database, async (tx) => {
    if (before !== null) await endSessionOf(tx, before)
    return beginSession(tx, { personId: user.id, now: now(), userAgent })
  })
  note({ event: 'sign-in', outcome: 'done', personId: user.id, sessionId })
  return token
}
