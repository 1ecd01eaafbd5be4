import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Installation, runOperational } from '@assay/newsroom/frame'
import { idSchema, linkSchema, ReviewError } from '@assay/review'
import { z } from 'zod'

/** How somebody is told by mail: each time, once a day, or not at all. */
const mailModes = ['immediate', 'daily', 'none'] as const
export const mailModeSchema = z.enum(mailModes)
export type MailMode = z.infer<typeof mailModeSchema>

export const mailChoiceSchema = z.object({ mode: mailModeSchema })

/** Whoever has chosen nothing. */
export const usualMode: MailMode = 'daily'

/** Reads how somebody wants to be told by mail. */
export async function readMailChoice(
  { database: { prisma } }: Pick<Installation, 'database'>,
  { personId }: { personId: string },
): Promise<z.infer<typeof mailChoiceSchema>> {
  const row = await prisma.mailChoice.findUnique({ where: { personId } })
  return { mode: row === null ? usualMode : mailModeSchema.parse(row.mode) }
}

/** Somebody chooses how they are told by mail. It is nobody else's business and has no event (rule 10). */
export async function chooseMail(
  { database }: Pick<Installation, 'database'>,
  { personId, mode }: { personId: string; mode: MailMode },
): Promise<void> {
  await runOperational(database, (tx) =>
    tx.mailChoice.upsert({ where: { personId }, create: { personId, mode }, update: { mode } }),
  )
}

/** What a mail carries so that its reader can end them without signing in; good for that alone, and for good. */
export const unsubscribeToken = (
  { linkSecret }: Pick<Installation, 'linkSecret'>,
  personId: string,
): string => createHmac('sha256', linkSecret).update(`mail/${personId}`).digest('base64url')

export const unsubscribeSchema = linkSchema.extend({ personId: idSchema })

/**
 * Ends all mail to somebody, by what one of them carried.
 *
 * @throws ReviewError `not-found` where it carried something else
 */
export async function unsubscribe(
  installation: Pick<Installation, 'database' | 'linkSecret'>,
  { personId, token }: z.infer<typeof unsubscribeSchema>,
): Promise<void> {
  const [given, expected] = [Buffer.from(token), Buffer.from(unsubscribeToken(installation, personId))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new ReviewError('not-found')
  await chooseMail(installation, { personId, mode: 'none' })
}
