import { namesOf } from '@assay/db'
import { memberOf, noticeKinds } from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import { spellMentions } from '../discussion/spell-mentions.ts'
import type { Reading } from '../reading.ts'
import { readNotices, readUnreadIds } from '../visible/notices.ts'
import { sightOf } from '../visible/sight.ts'

/** Up to how many unread notices are counted, and marked at once. */
const mostUnread = 1000

export const listNoticesSchema = z.object({ limit: z.int().min(1).max(500) })

export const noticesSchema = z.object({
  notices: z.array(
    z.object({
      noticeId: z.string(),
      kind: z.enum(noticeKinds),
      at: z.iso.datetime(),
      isRead: z.boolean(),
      /** Whose doing it was; null where it was the system's. */
      actor: personNameSchema.nullable(),
      articleId: z.string(),
      headline: z.string().nullable(),
      opening: z.string().nullable(),
      language: z.string(),
      /** Where it leads: the statement, or the first one of the work. */
      statementId: z.string().nullable(),
      statementText: z.string().nullable(),
      commentId: z.string().nullable(),
      /** The comment, the note or the reason, as it reads now. */
      text: z.string().nullable(),
      dueAt: z.iso.datetime().nullable(),
    }),
  ),
  hasMore: z.boolean(),
})

/** Reads what whoever looks was told, the latest first. */
export async function listNotices(
  reading: Reading,
  { limit }: z.infer<typeof listNoticesSchema>,
): Promise<z.infer<typeof noticesSchema>> {
  const sight = sightOf(reading)
  const { personId } = memberOf(sight.viewer)
  const rows = await readNotices(sight, { personId, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const names = await namesOf(
    sight.reader,
    shown.flatMap(({ actorId }) => actorId ?? []),
  )
  const spell = await spellMentions(
    sight.reader,
    shown.map(({ text }) => text),
  )
  return {
    notices: shown.map(({ readAt, actorId, statementIds, ...row }) => ({
      ...row,
      at: row.at.toISOString(),
      isRead: readAt !== null,
      actor: actorId === null ? null : { personId: actorId, name: names.get(actorId) ?? null },
      statementId: row.statementId ?? statementIds?.[0] ?? null,
      text: spell(row.text),
      dueAt: row.dueAt?.toISOString() ?? null,
    })),
    hasMore: rows.length > limit,
  }
}

export const unreadNoticesSchema = z.object({ count: z.int() })

/** Counts what whoever looks was told and has not marked as read. */
export async function countUnreadNotices(reading: Reading): Promise<z.infer<typeof unreadNoticesSchema>> {
  return { count: (await listUnreadNotices(reading)).length }
}

/** The ids of what whoever looks was told, may see, and has not marked as read. */
export async function listUnreadNotices(reading: Reading): Promise<string[]> {
  const sight = sightOf(reading)
  const { personId } = memberOf(sight.viewer)
  return readUnreadIds(sight, { personId, limit: mostUnread })
}
