import { type Database, sql, type Transaction } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import { z } from 'zod'
import type { CallerSession } from './session.ts'

/** How many addresses are told apart for one account; what comes from more stands under an empty one. */
const addressesKept = 20
/** Wrong passwords from the very address that then signs in are one's own typing, up to so many. */
const ownTyping = 3

/** Remembers for the owner of an account that a wrong password was given for it. */
export async function rememberFailure(
  { prisma }: Database,
  { personId, client, now }: { personId: string; client: string; now: Date },
): Promise<void> {
  const known = await prisma.failedSignIn.findMany({ where: { personId }, select: { address: true } })
  const isRoom = known.length < addressesKept || known.some(({ address }) => address === client)
  await prisma.$executeRaw(sql`
    INSERT INTO failed_sign_in (person_id, address, count, untold, first_at, last_at)
    VALUES (${personId}, ${isRoom ? client : ''}, 1, 1, ${now}, ${now})
    ON CONFLICT (person_id, address) DO UPDATE SET
      count = failed_sign_in.count + 1, untold = failed_sign_in.untold + 1, last_at = ${now}`)
}

/** How many wrong passwords the owner is told of as they sign in; they are told of each once. */
export async function failuresToTell(
  tx: Transaction,
  { personId, client }: { personId: string; client: string },
): Promise<number> {
  const untold = await tx.failedSignIn.findMany({ where: { personId, untold: { gt: 0 } } })
  await tx.failedSignIn.updateMany({ where: { personId }, data: { untold: 0 } })
  const strange = untold.filter((each) => each.address !== client || each.untold > ownTyping)
  return strange.reduce((sum, each) => sum + each.untold, 0)
}

/** What the owner of an account reads of wrong passwords: how many before this session began, and from where. */
export const failedSignInsSchema = z.object({
  beforeThisSession: z.int(),
  from: z.array(
    z.object({
      /** Empty for more addresses than are told apart. */
      address: z.string(),
      count: z.int(),
      firstAt: z.iso.datetime(),
      lastAt: z.iso.datetime(),
    }),
  ),
})

/** Reads which wrong passwords were given for one's own account, the latest first. */
export async function readFailedSignIns(
  { database: { prisma } }: Installation,
  { personId, sessionId }: CallerSession,
): Promise<z.infer<typeof failedSignInsSchema>> {
  const session = await prisma.session.findUnique({ where: { id: sessionId } })
  const rows = await prisma.failedSignIn.findMany({ where: { personId }, orderBy: { lastAt: 'desc' } })
  return {
    beforeThisSession: session?.failedBefore ?? 0,
    from: rows.map(({ address, count, firstAt, lastAt }) => ({
      address,
      count,
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
    })),
  }
}

/** Takes the notice of wrong passwords off the pages of this session; the account page goes on showing them. */
export async function dismissFailedSignIns(
  { database: { prisma } }: Installation,
  { personId, sessionId }: CallerSession,
): Promise<void> {
  await prisma.session.updateMany({ where: { id: sessionId, userId: personId }, data: { failedBefore: 0 } })
}
