import { type Installation, runOperational } from '@assay/newsroom/frame'
import { type Actor, daysAfter, roleSchema } from '@assay/review'
import { mailModeSchema, unsubscribeToken, usualMode } from './mail-choice.ts'

/** What is not sent within so many days is old news. */
const newsDays = 2
/** How long one server may take over one person's mail before another tries. */
const claimMs = 300_000

/** One mail: what somebody is told of one workspace. */
export type NoticeMail<Notice> = {
  to: string
  workspace: { name: string; slug: string }
  notices: readonly Notice[]
  unsubscribe: { personId: string; token: string }
}

type Telling<Notice> = {
  /** What a member was told since a moment, may see now, and has neither read nor been sent. */
  read: (actor: Actor, since: Date) => Promise<readonly Notice[]>
  /** Sends it; where that fails it is tried again. */
  send: (mail: NoticeMail<Notice>) => Promise<void>
  /** Hears of a mail that did not go out; the others do. */
  onError: (error: unknown) => void
}

/**
 * Sends people what they were told, as each of them chose: at once, or all of a day together. What went out is noted
 * after it went, so each is sent once or, where a server dies in between, again.
 */
export async function deliverMail<Notice extends { noticeId: string }>(
  installation: Installation,
  telling: Telling<Notice>,
): Promise<void> {
  const now = installation.now()
  const since = daysAfter(now, -newsDays)
  const waiting = await installation.database.prisma.notice.findMany({
    where: { mailedAt: null, readAt: null, at: { gt: since } },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
    select: { personId: true },
  })
  for (const { personId } of waiting) {
    if (!(await claim(installation, personId, now))) continue
    let sent = false
    try {
      sent = await deliverTo(installation, personId, { since, telling })
    } catch (error) {
      telling.onError(error)
    }
    await release(installation, personId, sent ? now : null)
  }
}

/** Takes it on to send somebody's mail, where it is time for one. False where it is not, or another server is at it. */
async function claim({ database }: Installation, personId: string, now: Date): Promise<boolean> {
  return runOperational(database, async (tx) => {
    await tx.mailChoice.createMany({ data: [{ personId, mode: usualMode }], skipDuplicates: true })
    const choice = await tx.mailChoice.findUniqueOrThrow({ where: { personId } })
    const mode = mailModeSchema.parse(choice.mode)
    if (mode === 'none') return false
    if (mode === 'daily' && choice.sentAt !== null && choice.sentAt > daysAfter(now, -1)) return false
    const free = { OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }] }
    const { count } = await tx.mailChoice.updateMany({
      where: { personId, ...free },
      data: { claimedUntil: new Date(now.getTime() + claimMs) },
    })
    return count === 1
  })
}

async function release({ database }: Installation, personId: string, sentAt: Date | null): Promise<void> {
  const data = { claimedUntil: null, ...(sentAt === null ? {} : { sentAt }) }
  await runOperational(database, (tx) => tx.mailChoice.updateMany({ where: { personId }, data }))
}

/** Sends one person a mail for each workspace that has news for them. Gives whether any went out. */
async function deliverTo<Notice extends { noticeId: string }>(
  installation: Installation,
  personId: string,
  { since, telling }: { since: Date; telling: Telling<Notice> },
): Promise<boolean> {
  const { prisma } = installation.database
  const user = await prisma.user.findUnique({ where: { id: personId } })
  const members = await prisma.member.findMany({
    where: { personId, active: true },
    include: { workspace: true },
    orderBy: { id: 'asc' },
  })
  if (user === null) return false
  let sent = false
  for (const { id: memberId, workspaceId, role, workspace } of members) {
    const actor: Actor = { kind: 'member', workspaceId, personId, memberId, role: roleSchema.parse(role) }
    const notices = await telling.read(actor, since)
    if (notices.length === 0) continue
    const unsubscribe = { personId, token: unsubscribeToken(installation, personId) }
    const { name, slug } = workspace
    await telling.send({ to: user.email, workspace: { name, slug }, notices, unsubscribe })
    sent = true
    const ids = notices.map(({ noticeId }) => noticeId)
    await runOperational(installation.database, (tx) =>
      tx.notice.updateMany({ where: { id: { in: ids } }, data: { mailedAt: installation.now() } }),
    )
  }
  return sent
}
