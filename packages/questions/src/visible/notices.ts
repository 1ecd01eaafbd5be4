import { noticeKinds } from '@assay/review'
import { z } from 'zod'
import { openingOf } from './opening.ts'
import type { Sight } from './sight.ts'

const noticeSchema = z.object({
  noticeId: z.string(),
  kind: z.enum(noticeKinds),
  at: z.date(),
  readAt: z.date().nullable(),
  actorId: z.string().nullable(),
  articleId: z.string(),
  headline: z.string().nullable(),
  opening: z.string().nullable(),
  language: z.string(),
  statementId: z.string().nullable(),
  statementText: z.string().nullable(),
  commentId: z.string().nullable(),
  /** The words of the comment, the note or the reason as they are now; null where there are none, or no more. */
  text: z.string().nullable(),
  dueAt: z.date().nullable(),
  /** The statements that the work names; null for the whole article. */
  statementIds: z.array(z.string()).nullable(),
})
export type StoredNotice = z.infer<typeof noticeSchema>

/**
 * What somebody was told, as far as they may see it now: the event that it tells of, and the discussion that it leads
 * to, have to be there for them.
 */
const noticesOf = (sight: Sight, personId: string) =>
  sight
    .articles()
    .innerJoin('notice as i', 'i.articleId', 'a.id')
    .leftJoin('event as e', 'e.id', 'i.eventId')
    .leftJoin('thread as h', 'h.id', 'i.threadId')
    .where('i.workspaceId', '=', sight.workspaceId)
    .where('i.personId', '=', personId)
    .where((eb) => eb.or([eb('i.eventId', 'is', null), eb('e.id', 'is not', null)]))
    .where((eb) => eb.or([eb('i.threadId', 'is', null), eb('h.id', 'is not', null)]))

/** What they have neither read nor been sent since a moment. */
const unsentOf = (sight: Sight, { personId, since }: { personId: string; since: Date }) =>
  noticesOf(sight, personId)
    .where('i.readAt', 'is', null)
    .where('i.mailedAt', 'is', null)
    .where('i.at', '>', since)

/** Reads what somebody was told, the latest first: all, or what they have neither read nor been sent since a moment. */
export async function readNotices(
  sight: Sight,
  { personId, limit, unsentSince }: { personId: string; limit: number; unsentSince?: Date },
): Promise<StoredNotice[]> {
  const all =
    unsentSince === undefined ? noticesOf(sight, personId) : unsentOf(sight, { personId, since: unsentSince })
  const rows = await all
    .leftJoin('statement as s', 's.id', 'i.statementId')
    .leftJoin('statementText as w', (join) =>
      join.onRef('w.statementId', '=', 's.id').onRef('w.version', '=', 's.version'),
    )
    .leftJoin('assignment as g', 'g.id', 'i.assignmentId')
    .leftJoin('comment as c', 'c.id', 'i.commentId')
    .leftJoin('commentRevision as v', 'v.id', 'c.revisionId')
    .leftJoin('erasableText as t', (join) =>
      join.on((eb) => eb('t.id', '=', eb.fn.coalesce('v.textId', 'i.textId'))),
    )
    .orderBy('i.seq', 'desc')
    .limit(limit)
    .select(['i.id as noticeId', 'i.kind', 'i.at', 'i.readAt', 'i.actorId', 'i.commentId'])
    .select(['a.id as articleId', 'a.headline', 'a.language', 's.id as statementId'])
    .select((eb) => [openingOf(eb), 'w.text as statementText', 't.text', 'g.dueAt', 'g.statementIds'])
    .execute()
  return z.array(noticeSchema).parse(rows)
}

/** What somebody was told and has not marked as read, by its ids: no more than a limit. */
export async function readUnreadIds(
  sight: Sight,
  { personId, limit }: { personId: string; limit: number },
): Promise<string[]> {
  const rows = await noticesOf(sight, personId)
    .where('i.readAt', 'is', null)
    .orderBy('i.seq', 'desc')
    .limit(limit)
    .select('i.id')
    .execute()
  return rows.map(({ id }) => id)
}
